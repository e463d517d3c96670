import { remembering } from "../../wording/remembering.ts";

/** What stands between two blanks or punctuation marks: "Re-Zertifizierung" and "P+R" are one piece. */
export interface Piece {
  readonly text: string;
  /** What was found out about it, by the number of what was asked. */
  readonly found: unknown[];
}

const between = /[\s.,;:!?()[\]"„“”‚‘’»«›‹…•·|=/–—]+/;

/** Whoever takes a text apart asks for its pieces several times, one after the other. */
const [mostTexts, mostPieces] = [8, 50_000];

const pieceOf = remembering(mostPieces, (text): Piece => ({ text, found: [] }));

/** A text in pieces. No word goes beyond its piece, and pieces repeat from text to text. */
export const piecesOf = remembering(mostTexts, (text): readonly Piece[] =>
  text.split(between).map(pieceOf)
);

let questions = 0;

/** Finds something out about pieces, about each once; as long as it is asked for the same `owner`. */
export function perPiece<Owner extends object, Found>(
  find: (piece: Piece, owner: Owner) => Found
): (piece: Piece, owner: Owner) => Found {
  const question = questions++;
  return (piece, owner) => {
    const known = piece.found[question] as { owner: Owner; answer: Found } | undefined;
    if (known?.owner === owner) return known.answer;
    const answer = find(piece, owner);
    piece.found[question] = { owner, answer };
    return answer;
  };
}
