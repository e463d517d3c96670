import { readCellContent } from "./cellContent.ts";
import { type CellMaker, makeCell, wholeNumberCell } from "./cellMaker.ts";
import { readCellTag } from "./cellTag.ts";
import { attribute, endOfTag, isOn, openingOf } from "./elements.ts";
import type { Cell } from "./grid.ts";
import { readPlainCells } from "./plainCells.ts";
import { toReference } from "./reference.ts";
import { textCell } from "./sharedStrings.ts";
import { isFull, newScan, place, type Scan, type SheetRows, sharedText } from "./sheetScan.ts";
import { wholeNumber } from "./wholeNumber.ts";
import type { Piece } from "./xmlPieces.ts";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_V = 118;

/** Reads the cells of <sheetData>, piece by piece; no row lies across two pieces. */
export function readRows(pieces: Iterable<Piece>, maker: CellMaker): SheetRows {
  const scan = newScan(maker);
  for (const piece of pieces) {
    if (scan.tail === "") readPiece(scan, piece);
    else scan.tail += piece.xml;
    if (isFull(scan)) break;
  }
  return scan;
}

function readPiece(scan: Scan, { xml, letters }: Piece): void {
  const isFirst = scan.xml === "";
  scan.xml = xml;
  let at = isFirst ? behindHead(scan) : 0;
  while (at >= 0 && !isFull(scan)) {
    if (letters !== undefined) at = readPlainCells(scan, letters, at);
    at = xml.indexOf("<", at);
    if (at >= 0) at = readTag(scan, at);
  }
}

function behindHead(scan: Scan): number {
  const start = openingOf(scan.xml, "sheetData", 0);
  scan.head = start < 0 ? scan.xml : scan.xml.slice(0, start);
  return start < 0 ? -1 : start + "<sheetData".length;
}

/** Reads the row or cell at `at`; returns where to go on, -1 at the end. */
function readTag(scan: Scan, at: number): number {
  const { xml } = scan;
  const code = xml.charCodeAt(at + 1);
  if (code === LETTER_C && isNameEnd(xml.charCodeAt(at + 2))) return readCell(scan, at);
  if (code === LETTER_R && xml.startsWith("row", at + 1)) return readRow(scan, at);
  if (code !== SLASH || !xml.startsWith("/sheetData", at + 1)) return at + 1;
  scan.tail = xml.slice(at);
  return -1;
}

/** Space, ">" or "/". */
const isNameEnd = (code: number) => code <= 32 || code === GREATER || code === SLASH;

function readRow(scan: Scan, at: number): number {
  const end = endOfTag(scan.xml, at);
  const attributes = scan.xml.slice(at + "<row".length, end);
  const written = attributes.startsWith(' r="')
    ? Number.parseInt(attributes.slice(4), 10)
    : Number(attribute(attributes, "r"));
  scan.row = written > 0 ? written - 1 : scan.row + 1;
  scan.column = -1;
  if (isHidden(attributes)) scan.hiddenRows.add(scan.row);
  return end;
}

function isHidden(attributes: string): boolean {
  if (!attributes.includes("hidden") && !attributes.includes("ht")) return false;
  const height = attribute(attributes, "ht");
  return isOn(attribute(attributes, "hidden")) || (height !== undefined && Number(height) === 0);
}

function readCell(scan: Scan, at: number): number {
  const { xml, tag } = scan;
  readCellTag(xml, at + 2, tag);
  scan.column = tag.column >= 0 ? tag.column : scan.column + 1;
  if (tag.row >= 0) scan.row = tag.row;
  if (tag.empty) return tag.end;
  const from = tag.end;
  const isPlain =
    xml.charCodeAt(from) === LESS &&
    xml.charCodeAt(from + 1) === LETTER_V &&
    xml.charCodeAt(from + 2) === GREATER;
  const end = isPlain ? xml.indexOf("<", from + 3) : -1;
  const closed = end + "</v>".length;
  if (end < 0 || xml.charCodeAt(closed + 1) !== SLASH || xml.charCodeAt(closed + 2) !== LETTER_C) {
    return readLongCell(scan, from);
  }
  const cell = plainCell(scan, from + 3, end);
  if (cell !== undefined) place(scan, cell);
  return closed + "</c>".length;
}

/** A cell of which the file holds no more than <v>…</v>. */
function plainCell(scan: Scan, from: number, to: number): Cell | undefined {
  const { xml, tag, maker } = scan;
  const digits = wholeNumber(xml, from, to);
  if (digits >= 0 && tag.type === "s") return sharedText(scan, digits);
  if (digits >= 0 && tag.type === "n") return wholeNumberCell(maker, digits, tag.style);
  const value = xml.slice(from, to);
  return tag.type === "s"
    ? sharedText(scan, Number(value))
    : makeCell(maker, tag.type, value, tag.style);
}

/** Formulas, inline texts and whatever else is not just <v>…</v>. */
function readLongCell(scan: Scan, from: number): number {
  const { xml, maker, tag } = scan;
  const { value, inline, formula, shared, end } = readCellContent(xml, from);
  const known = formula === undefined ? undefined : formulaText(formula, shared, scan);
  if (value === undefined && known !== undefined) {
    scan.uncalculated.push(toReference(scan.column, scan.row));
  }
  let cell: Cell | undefined;
  if (inline !== undefined) cell = textCell(xml, inline[0], inline[1], maker.styles.palette);
  else if (value !== undefined && tag.type === "s") cell = sharedText(scan, Number(value));
  else if (value !== undefined) cell = makeCell(maker, tag.type, value, tag.style);
  if (cell !== undefined) place(scan, known === undefined ? cell : { ...cell, formula: known });
  return end;
}

function formulaText(formula: string, shared: string | undefined, scan: Scan): string {
  if (shared === undefined) return formula;
  if (formula !== "") scan.sharedFormulas.set(shared, formula);
  return scan.sharedFormulas.get(shared) ?? "";
}
