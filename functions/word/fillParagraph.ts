import type { ByteSink } from "../zip/byteSink.ts";
import { ask, type Filling, fill } from "./filling.ts";
import type { WordParagraph } from "./part.ts";
import { bookmarkNumber, changeNumber } from "./pattern.ts";
import { askParagraph } from "./patterns.ts";
import { paragraphFills, paragraphShape } from "./shape.ts";

/** Nothing where docx has not shown its shape yet; then it stands in `unknown`. */
export function fillParagraph(part: WordParagraph, filling: Filling, into: ByteSink): void {
  const shape = paragraphShape(part);
  const pattern = filling.patterns.get(shape);
  if (pattern === undefined) {
    ask(filling, shape, () => askParagraph(part));
    return;
  }
  if (part.bookmark !== undefined) filling.bookmarks += 1;
  const fills = paragraphFills(part);
  fill(pattern, into, (hole) =>
    into.text(hole >= 0 ? (fills[hole] ?? "") : countedText(hole, part, filling))
  );
}

/** What the paper counts: its changes, its bookmarks, its lists. */
function countedText(hole: number, { list = 0 }: WordParagraph, filling: Filling): string {
  if (hole === changeNumber) return String(++filling.changes);
  return hole === bookmarkNumber ? String(filling.bookmarks) : (filling.numIds.get(list) ?? "");
}
