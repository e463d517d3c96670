/**
 * What a view shows, as plain data: pieces. `paint` puts them on the page and changes only what is
 * different, so that focus, scroll position and half-typed words stay. Views are functions from a
 * state to pieces and can be tested without a page.
 */

/** Called with what happened; answers nothing. */
type Listener = (event: Event) => void;

/**
 * Attributes as in HTML; `true` is an attribute without a value, `false` and undefined none at all.
 * `value`, `checked` and `selected` are set as the page holds them; `open` only when it becomes different. Names like `onClick`
 * hold listeners. Among brothers, the same `key` is the same piece, wherever it stands.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | Listener | undefined>>;

export interface Piece {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Piece | string)[];
}

/** What stands inside a piece; lists are laid flat, nothing and `false` are left out. */
export type Content = Piece | string | number | false | undefined | readonly Content[];

/** `el("button", { type: "button", onClick: send }, "Meldung abgeben")` */
export function el(tag: string, attributes: Attributes = {}, ...content: Content[]): Piece {
  return { tag, attributes, children: piecesOf(content) };
}

/** Content laid flat. */
export function piecesOf(content: Content): readonly (Piece | string)[] {
  if (content === undefined || content === false || content === "") return [];
  if (typeof content === "number") return [String(content)];
  if (typeof content === "string") return [content];
  return isList(content) ? content.flatMap(piecesOf) : [content];
}

const isList = (content: Piece | readonly Content[]): content is readonly Content[] =>
  Array.isArray(content);

/** The words of a piece, for tests and for names read aloud. */
export function textOf(content: Content): string {
  return piecesOf(content)
    .map((piece) => (typeof piece === "string" ? piece : textOf(piece.children)))
    .join("");
}

/** Every piece below (and including) one that fits, in reading order. */
export function findPieces(content: Content, fits: (piece: Piece) => boolean): readonly Piece[] {
  return piecesOf(content).flatMap((piece) => {
    if (typeof piece === "string") return [];
    return [...(fits(piece) ? [piece] : []), ...findPieces(piece.children, fits)];
  });
}
