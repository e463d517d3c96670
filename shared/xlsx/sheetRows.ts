import { readCellContent } from "./cellContent.ts";
import { type CellMaker, makeCell } from "./cellMaker.ts";
import { type CellTag, newCellTag, readCellTag } from "./cellTag.ts";
import { attribute, endOfTag, isOn, openingOf } from "./elements.ts";
import type { Cell } from "./grid.ts";
import { lastColumn, lastRow, toReference } from "./reference.ts";
import { textCell } from "./sharedStrings.ts";

export interface SheetRows {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
  /** Formulas whose value the file does not hold: "D7". */
  readonly uncalculated: string[];
  /** Texts of shared formulas by their number. */
  readonly sharedFormulas: Map<string, string>;
  /** A text was asked for that xl/sharedStrings.xml does not hold. */
  stringsMissing: boolean;
  /** Places in all rows, gaps included. */
  slots: number;
  /** Rows that hold a cell. */
  filled: number;
}

/** More places than this, and a sheet is cut off and refused: memory stays bounded. */
export const mostSlots = 20_000_000;
/** More filled rows are not read from one file: no town has so many measures, and each takes memory and time. */
export const mostRows = 120_000;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_V = 118;
const nothing: (Cell | undefined)[] = [];

/** Where the scanner is and what it found so far. */
interface Scan extends SheetRows {
  readonly xml: string;
  readonly maker: CellMaker;
  readonly tag: CellTag;
  row: number;
  column: number;
}

/** Reads the cells of <sheetData>. */
export function readRows(xml: string, maker: CellMaker): SheetRows {
  const scan: Scan = {
    xml,
    maker,
    tag: newCellTag(),
    row: -1,
    column: -1,
    rows: [],
    hiddenRows: new Set(),
    uncalculated: [],
    sharedFormulas: new Map(),
    stringsMissing: false,
    slots: 0,
    filled: 0,
  };
  const start = openingOf(xml, "sheetData", 0);
  if (start < 0) return scan;
  let at = start + "<sheetData".length;
  while (at >= 0 && scan.slots <= mostSlots && scan.filled <= mostRows) {
    at = xml.indexOf("<", at);
    if (at >= 0) at = readTag(scan, at);
  }
  return scan;
}

/** Reads the row or cell at `at`; returns where to go on, -1 at the end. */
function readTag(scan: Scan, at: number): number {
  const { xml } = scan;
  const code = xml.charCodeAt(at + 1);
  if (code === LETTER_C && isNameEnd(xml.charCodeAt(at + 2))) return readCell(scan, at);
  if (code === LETTER_R && xml.startsWith("row", at + 1)) return readRow(scan, at);
  return code === SLASH && xml.startsWith("/sheetData", at + 1) ? -1 : at + 1;
}

/** Space, ">" or "/". */
const isNameEnd = (code: number) => code <= 32 || code === GREATER || code === SLASH;

function readRow(scan: Scan, at: number): number {
  const end = endOfTag(scan.xml, at);
  const attributes = scan.xml.slice(at + "<row".length, end);
  const written = Number(attribute(attributes, "r"));
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
  const cell =
    tag.type === "s"
      ? sharedText(scan, xml, from + 3, end)
      : makeCell(scan.maker, tag.type, xml.slice(from + 3, end), tag.style);
  if (cell !== undefined) place(scan, cell);
  return closed + "</c>".length;
}

/** A text by its number in xl/sharedStrings.xml. */
function sharedText(scan: Scan, digits: string, from: number, to: number): Cell | undefined {
  let index = 0;
  for (let at = from; at < to; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) index = index * 10 + digit;
  }
  const { strings } = scan.maker;
  if (index >= strings.length) scan.stringsMissing = true;
  return strings[index];
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
  else if (value !== undefined && tag.type === "s") cell = sharedText(scan, value, 0, value.length);
  else if (value !== undefined) cell = makeCell(maker, tag.type, value, tag.style);
  if (cell !== undefined) place(scan, known === undefined ? cell : { ...cell, formula: known });
  return end;
}

function formulaText(formula: string, shared: string | undefined, scan: Scan): string {
  if (shared === undefined) return formula;
  if (formula !== "") scan.sharedFormulas.set(shared, formula);
  return scan.sharedFormulas.get(shared) ?? "";
}

function place(scan: Scan, cell: Cell): void {
  const { rows, row, column } = scan;
  if (column > lastColumn || row > lastRow || row < 0) return;
  if (row >= rows.length) {
    scan.slots += row - rows.length + 1;
    while (rows.length <= row) rows.push(nothing);
  }
  let cells = rows[row] ?? nothing;
  if (cells === nothing) {
    cells = [];
    rows[row] = cells;
    scan.filled++;
  }
  scan.slots += Math.max(0, column + 1 - cells.length);
  if (scan.slots > mostSlots) return;
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
}
