import { type ByteSink, byteSink } from "../zip/byteSink.ts";
import { contentsField } from "./contentsField.ts";
import { fillContent, fillPlain } from "./fillContent.ts";
import type { Filling } from "./filling.ts";
import { fillParagraph } from "./fillParagraph.ts";
import { fillTable } from "./fillTable.ts";
import type { WordPart } from "./part.ts";

/**
 * Writes the XML of a part, filled into the pattern of its shape: what docx would write of it. Nothing
 * where docx has not shown the shape yet; then it stands in `unknown`.
 */
export function fillPart(part: WordPart, filling: Filling, into: ByteSink): void {
  switch (part.type) {
    case "paragraph":
      fillParagraph(part, filling, into);
      break;
    case "text":
      fillPlain(part.shape, part.runs, filling, into);
      break;
    case "content":
      fillContent(part.content, part.manner, filling, into);
      break;
    case "table":
      fillTable(part, filling, into);
      break;
    case "picture":
      into.text(filling.pictureXml(part.picture));
      break;
    case "contents":
      into.text(contentsField(part.entries.map((entry) => partXml(entry, filling))));
  }
}

const beside = byteSink();

/** The XML of a part by itself, for what is changed before it is written. */
export function partXml(part: WordPart, filling: Filling): string {
  const from = beside.length();
  fillPart(part, filling, beside);
  const xml = beside.taken().toString("utf8", from);
  beside.rewind(from);
  return xml;
}
