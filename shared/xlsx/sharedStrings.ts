import { closingOf, openingOf } from "./elements.ts";
import { unescapeXml } from "./escapeXml.ts";
import type { Cell } from "./grid.ts";
import { readRichText } from "./richText.ts";
import type { Piece } from "./xmlPieces.ts";

/**
 * One cell for every text of xl/sharedStrings.xml, shared by all places that show it; empty texts are
 * undefined. No text lies across two pieces.
 */
export function readSharedStrings(
  pieces: Iterable<Piece>,
  palette: readonly string[]
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const { xml } of pieces) readPiece(xml, palette, cells);
  return cells;
}

function readPiece(xml: string, palette: readonly string[], cells: (Cell | undefined)[]): void {
  let at = openingOf(xml, "si", 0);
  while (at >= 0) {
    const plain = endOfPlain(xml, at);
    if (plain >= 0) {
      cells.push(plainCell(xml, at, plain));
      at = nextOpening(xml, plain + PLAIN_END.length);
      continue;
    }
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd < 0) return;
    const isEmpty = xml.charAt(tagEnd - 1) === "/";
    const close = isEmpty ? tagEnd : closingOf(xml, "si", tagEnd);
    cells.push(isEmpty ? undefined : textCell(xml, tagEnd + 1, close, palette));
    at = nextOpening(xml, isEmpty ? tagEnd + 1 : close + "</si>".length);
  }
}

const PLAIN = "<si><t>";
const PLAIN_END = "</t></si>";

/** Where the text of `<si><t>…</t></si>` ends, as nearly all are written; -1 where there is more to it. */
function endOfPlain(xml: string, at: number): number {
  if (!xml.startsWith(PLAIN, at)) return -1;
  const end = xml.indexOf("<", at + PLAIN.length);
  return end >= 0 && xml.startsWith(PLAIN_END, end) ? end : -1;
}

function plainCell(xml: string, at: number, end: number): Cell | undefined {
  const text = unescapeXml(xml.slice(at + PLAIN.length, end));
  return text === "" ? undefined : { kind: "text", text };
}

/** Nearly always the next one follows at once. */
const nextOpening = (xml: string, at: number) =>
  xml.startsWith("<si>", at) ? at : openingOf(xml, "si", at);

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
