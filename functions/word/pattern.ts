/** XML cut at its holes: `pieces` has one more than `holes`, which say what goes between. */
export interface Pattern {
  readonly pieces: readonly Uint8Array[];
  /** Numbers of the holes; below 0 for what each paper counts itself: bookmarks and lists. */
  readonly holes: readonly number[];
}

export const bookmarkNumber = -1;
export const listNumber = -2;
export const changeNumber = -3;

const marked = /\ue000(-?\d+)\ue001/;

/** Cuts XML at its holes. */
export function patternOf(xml: string): Pattern {
  const parts = xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g, `$1\ue000${bookmarkNumber}\ue001`)
    .replace(/(<w:(?:ins|del) w:id=")\d+/g, `$1\ue000${changeNumber}\ue001`)
    .replace(/(<w:numId w:val=")\d+/g, `$1\ue000${listNumber}\ue001`)
    .split(marked);
  return {
    pieces: parts.filter((_, index) => index % 2 === 0).map((piece) => Buffer.from(piece)),
    holes: parts.filter((_, index) => index % 2 === 1).map(Number),
  };
}

/** The elements that stand one after the other in a body: paragraphs and tables, with what is inside them. */
export function elementsOf(body: string): readonly string[] {
  const found: string[] = [];
  let at = body.indexOf("<w:");
  while (at >= 0 && at < body.length) {
    const name = /^<(w:\w+)/.exec(body.slice(at, at + 20))?.[1];
    const end = name === undefined ? -1 : endOf(name, body, at);
    if (end < 0) break;
    found.push(body.slice(at, end));
    at = body.indexOf("<w:", end);
  }
  return found;
}

/** Where the element that begins here ends: a paragraph of shapes has paragraphs inside. */
function endOf(name: string, body: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[ />])[^>]*?(/?)>`, "g");
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(body); tag !== null; tag = tags.exec(body)) {
    const [, closes, isEmpty] = tag;
    depth += closes === "/" ? -1 : isEmpty === "/" ? 0 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return -1;
}
