import type { CellMaker } from "./cellMaker.ts";
import { type CellTag, newCellTag } from "./cellTag.ts";
import type { Cell } from "./grid.ts";
import { lastColumn, lastRow } from "./reference.ts";

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
  /** What stands before <sheetData>. */
  head: string;
  /** What stands behind the rows; "" where the sheet breaks off within them. */
  tail: string;
}

/** More places than this, and a sheet is cut off and refused: memory stays bounded. */
export const mostSlots = 20_000_000;
/** More filled rows are not read from one file: no town has so many measures, and each takes memory and time. */
export const mostRows = 120_000;

/** Where the scanner is and what it found so far. */
export interface Scan extends SheetRows {
  xml: string;
  readonly maker: CellMaker;
  readonly tag: CellTag;
  row: number;
  column: number;
}

export const newScan = (maker: CellMaker): Scan => ({
  xml: "",
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
  head: "",
  tail: "",
});

export const isFull = ({ slots, filled }: Scan) => slots > mostSlots || filled > mostRows;

const nothing: (Cell | undefined)[] = [];

/** Puts a cell where the scanner is, as far as Excel has rows and columns. */
export function place(scan: Scan, cell: Cell): void {
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

/** A text by its number in xl/sharedStrings.xml. */
export function sharedText(scan: Scan, index: number): Cell | undefined {
  const { strings } = scan.maker;
  if (!(index < strings.length)) scan.stringsMissing = true;
  return strings[index];
}
