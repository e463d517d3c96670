import { closingOf, openingOf } from "./elements.ts";
import { unescapeXml } from "./escapeXml.ts";
import type { Cell } from "./grid.ts";
import { readRichText } from "./richText.ts";

/** One cell for every text of xl/sharedStrings.xml, shared by all places that show it; empty texts are undefined. */
export function readSharedStrings(xml: string, palette: readonly string[]): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  let at = openingOf(xml, "si", 0);
  while (at >= 0) {
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd < 0) return cells;
    if (xml.charAt(tagEnd - 1) === "/") {
      cells.push(undefined);
      at = openingOf(xml, "si", tagEnd);
      continue;
    }
    const close = closingOf(xml, "si", tagEnd);
    cells.push(textCell(xml, tagEnd + 1, close, palette));
    // Nearly always the next one follows at once.
    at = xml.startsWith("<si>", close + 5) ? close + 5 : openingOf(xml, "si", close);
  }
  return cells;
}

/** The inside of <si> or <is> as a cell; undefined when it says nothing. */
export function textCell(
  xml: string,
  from: number,
  to: number,
  palette: readonly string[]
): Cell | undefined {
  const plain = plainText(xml, from, to);
  if (plain !== undefined) return plain === "" ? undefined : { kind: "text", text: plain };
  const { text, runs } = readRichText(xml.slice(from, to), palette);
  if (text === "") return undefined;
  return runs === undefined ? { kind: "text", text } : { kind: "text", text, runs };
}

const OPENING = "<t>";
const PRESERVED = '<t xml:space="preserve">';
const CLOSING_LENGTH = "</t>".length;

/** The text of a single <t>; undefined where there is more to it. */
function plainText(xml: string, from: number, to: number): string | undefined {
  const length = xml.startsWith(OPENING, from)
    ? OPENING.length
    : xml.startsWith(PRESERVED, from)
      ? PRESERVED.length
      : 0;
  if (length === 0) return undefined;
  const end = xml.indexOf("<", from + length);
  return end + CLOSING_LENGTH === to ? unescapeXml(xml.slice(from + length, end)) : undefined;
}
