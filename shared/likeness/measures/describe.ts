import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { foldWord, plainText } from "../dictionary/foldWord.ts";
import { perPiece, piecesOf } from "../dictionary/piecesOf.ts";
import { weightOf } from "../titles/wordAt.ts";

/** The telling words of a description by what they mean, each with its weight. */
export interface DescriptionWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

type Meaning = readonly { readonly stem: string; readonly weight: number }[];

/**
 * Takes a description apart: word by word, without names and places as titles have them, since long
 * texts are many and only how much they share is asked.
 */
export function describe(text: string, dictionary: Dictionary = ownDictionary()): DescriptionWords {
  const weights = new Map<string, number>();
  let total = 0;
  const note = ({ stem, weight }: Meaning[number]) => {
    if (weights.has(stem)) return;
    weights.set(stem, weight);
    total += weight;
  };
  for (const piece of piecesOf(plainText(text))) meaningOf(piece, dictionary).forEach(note);
  return { weights, total };
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** What a piece of a plain text means, word by word; words repeat in descriptions more than anywhere else. */
export const meaningOf = perPiece(
  ({ text }, dictionary: Dictionary): Meaning =>
    (text.match(wordPattern) ?? []).flatMap((word) => meaningOfWord(word, dictionary))
);

function meaningOfWord(word: string, dictionary: Dictionary): Meaning {
  const folded = foldWord(word);
  if (dictionary.joins(folded) || /^\d+$/.test(folded)) return [];
  const parts = dictionary.split(folded);
  const whole = dictionary.concept(parts.join(" "));
  if (whole !== undefined) return [{ stem: whole.name, weight: weightOf[whole.sort] }];
  const isNoun = /^\p{Lu}/u.test(word);
  return parts.map((part) => {
    const concept = dictionary.concept(part);
    if (concept !== undefined) return { stem: concept.name, weight: weightOf[concept.sort] };
    const isName = isNoun && !dictionary.knows(part);
    return { stem: part, weight: weightOf[isName ? "name" : "word"] };
  });
}
