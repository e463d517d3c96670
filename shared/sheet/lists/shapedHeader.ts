import { type GridView, textOf } from "../gridView.ts";
import { filledCells } from "./filledCells.ts";
import { type ProfileBelow, profilesBelow } from "./profilesBelow.ts";
import { areHeadings, isValue } from "./subHeadings.ts";

const within = 30;
const fewestColumns = 4;
const fewestRows = 3;

/**
 * The header of a table none of whose headings is known: short different texts over nearly all columns, words where figures
 * stand below, and a column of different texts that names the rows.
 */
export function shapedHeader(view: GridView): number | undefined {
  for (let row = 0; row < Math.min(view.rowCount, within); row++) {
    if (isHeaderByShape(view, row)) return row;
  }
  return undefined;
}

function isHeaderByShape(view: GridView, row: number): boolean {
  const cells = filledCells(view, row);
  const different = new Set(cells.map(({ text }) => text)).size === cells.length;
  if (cells.length < 3 || !different || !areHeadings(view, row)) return false;
  const profile = profilesBelow(view, row);
  if (!profile || cells.some((cell) => isValue(cell, profile(cell.column)))) return false;
  const columns = Array.from({ length: view.columnCount }, (_, column) => column).filter(
    (column) => profile(column).filled >= 0.5
  );
  const headed = columns.filter((column) => textOf(view.shown(row, column)) !== "");
  return (
    columns.length >= fewestColumns &&
    headed.length >= columns.length * 0.8 &&
    headed.some((column) => profile(column).figured >= 0.6) &&
    headed.some((column) => namesRows(view, row, column, profile(column)))
  );
}

function namesRows(view: GridView, row: number, column: number, below: ProfileBelow): boolean {
  const { length } = textOf(view.shown(row, column));
  return below.names && below.cells.length >= fewestRows && length <= below.averageLength;
}
