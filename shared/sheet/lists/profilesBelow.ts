import type { Cell } from "../../xlsx/grid.ts";
import { type GridView, isFilled, textOf } from "../gridView.ts";
import { filledCells } from "./filledCells.ts";
import { isNumbering } from "./numbering.ts";

/** What stands in one column of the rows below. */
export interface ProfileBelow {
  readonly cells: readonly Cell[];
  /** Share of the rows that fill it. */
  readonly filled: number;
  /** Share of figures, dates, codes and signs among its cells. */
  readonly figured: number;
  readonly averageLength: number;
  /** Distinct texts of some length in every row: what names the rows. */
  readonly names: boolean;
}

const mostRows = 12;

/** The next rows that say about as much as the fullest of them. */
function bodyBelow(view: GridView, after: number): readonly number[] {
  const until = Math.min(view.rowCount, after + 40);
  const counts = new Map<number, number>();
  for (let row = after + 1; row < until; row++) {
    const cells = filledCells(view, row);
    if (!isNumbering(cells)) counts.set(row, cells.length);
  }
  const least = Math.max(3, Math.max(0, ...counts.values()) * 0.4);
  return [...counts].flatMap(([row, count]) => (count >= least ? [row] : [])).slice(0, mostRows);
}

/** Asks each column once; undefined where too little stands below to tell anything. */
export function profilesBelow(
  view: GridView,
  row: number
): ((column: number) => ProfileBelow) | undefined {
  const body = bodyBelow(view, row);
  if (body.length < 2) return undefined;
  const known = new Map<number, ProfileBelow>();
  return (column) => {
    const profile = known.get(column) ?? profileOf(view, body, column);
    known.set(column, profile);
    return profile;
  };
}

function profileOf(view: GridView, body: readonly number[], column: number): ProfileBelow {
  const cells = body.map((row) => view.at(row, column)).filter(isFilled);
  const count = Math.max(1, cells.length);
  const averageLength = cells.reduce((all, cell) => all + textOf(cell).length, 0) / count;
  const filled = cells.length / body.length;
  const figured = cells.filter(isFigure).length / count;
  const distinct = new Set(cells.map(textOf)).size;
  const names = filled >= 0.85 && figured < 0.3 && averageLength > 12 && distinct >= count * 0.9;
  return { cells, filled, figured, averageLength, names };
}

const isFigure = (cell: Cell) =>
  cell.kind !== "text" ||
  !/\p{L}/u.test(cell.text) ||
  (/\d/.test(cell.text) && cell.text.length <= 30);
