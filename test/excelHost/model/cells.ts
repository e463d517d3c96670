import type { Area } from "../../../shared/xlsx/grid.ts";
import { lastColumn } from "../../../shared/xlsx/reference.ts";
import type { Look } from "./look.ts";
import { boundingArea } from "./place.ts";
import type { CellValue } from "./workbook.ts";

/** `value` is absent in an empty cell, and in a formula nobody calculated. */
export interface Cell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly look?: Look;
}

/** The filled or formatted cells of a sheet, sparse. */
export interface Cells {
  readonly get: (row: number, column: number) => Cell | undefined;
  readonly set: (row: number, column: number, cell: Cell | undefined) => void;
  readonly each: (see: (row: number, column: number, cell: Cell) => void) => void;
  readonly clear: () => void;
  /** The smallest area around all filled cells; formatted ones count unless told otherwise. */
  readonly used: (count: "values" | "formats") => Area | undefined;
}

const width = lastColumn + 1;

export function cellsOf(): Cells {
  const cells = new Map<number, Cell>();

  function used(count: "values" | "formats"): Area | undefined {
    let area: Area | undefined;
    for (const [key, cell] of cells) {
      if (count === "values" && !isFilled(cell)) continue;
      const row = Math.floor(key / width);
      const column = key % width;
      if (
        area &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right
      )
        continue;
      const one = { top: row, left: column, bottom: row, right: column };
      area = area ? boundingArea(area, one) : one;
    }
    return area;
  }

  return {
    get: (row, column) => cells.get(row * width + column),
    set: (row, column, cell) => {
      if (cell) cells.set(row * width + column, cell);
      else cells.delete(row * width + column);
    },
    each: (see) => {
      for (const [key, cell] of cells) see(Math.floor(key / width), key % width, cell);
    },
    clear: () => cells.clear(),
    used,
  };
}

export const isFilled = ({ value, formula }: Cell) => value !== undefined || formula !== undefined;
