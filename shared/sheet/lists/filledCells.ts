import type { Cell } from "../../xlsx/grid.ts";
import { type GridView, isFilled, textOf } from "../gridView.ts";

export interface Filled {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

/** The filled cells of a row with their trimmed texts. */
export function filledCells(view: GridView, row: number): readonly Filled[] {
  const filled: Filled[] = [];
  const cells = view.grid.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (isFilled(cell)) filled.push({ column, cell, text: textOf(cell) });
  }
  return filled;
}
