import type { Content, List, Run } from "../../shared/documents/block.ts";
import type { ByteSink } from "../zip/byteSink.ts";
import { contentParts, entriesOf, entryPlace, listShapes } from "./contentParts.ts";
import type { Filling } from "./filling.ts";
import { fillParagraph } from "./fillParagraph.ts";
import { fillText, learnText } from "./fillText.ts";
import type { ContentManner, TextShape } from "./part.ts";
import { changeOfAll } from "./tracked.ts";

/** A paragraph or a list; answers how many paragraphs it came to. */
export function fillContent(
  content: Content,
  manner: ContentManner,
  filling: Filling,
  into: ByteSink
): number {
  if (content.type === "list" && !content.ordered) return fillList(content, manner, filling, into);
  if (content.type === "paragraph" && content.role === undefined && !manner.strong) {
    fillPlain(manner.shape, content.runs, filling, into);
    return 1;
  }
  const parts = contentParts(content, manner);
  for (const part of parts) fillParagraph(part, filling, into);
  return parts.length;
}

function fillList(list: List, manner: ContentManner, filling: Filling, into: ByteSink): number {
  const entries = entriesOf(list);
  const shapes = listShapes(manner);
  for (let index = 0; index < entries.length; index++) {
    const [level, runs] = entries[index] ?? [0, []];
    const place = entryPlace(index, entries.length, manner);
    fillPlain(shapes[place][level], runs, filling, into);
  }
  return entries.length;
}

/** Words that look like others before them, by the short way where it is known. */
export function fillPlain(
  shape: TextShape,
  runs: readonly Run[],
  filling: Filling,
  into: ByteSink
): void {
  if (fillText(shape, runs, filling, into)) return;
  const change = shape.style === undefined ? changeOfAll(runs) : undefined;
  const part = { ...shape, ...(change && { change }), runs };
  fillParagraph(part, filling, into);
  learnText(shape, part, filling.patterns);
}
