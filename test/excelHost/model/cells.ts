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
  /** Every cell of the area gets another look: when somebody looks, so that many at once are one pass. */
  readonly dress: (area: Area, dressed: (look: Look) => Look) => void;
  /** The smallest area around all filled cells; formatted ones count unless told otherwise. */
  readonly used: (count: "values" | "formats") => Area | undefined;
}

const width = lastColumn + 1;

/** `lineLook` is the look of a cell without one of its own. */
export function cellsOf(lineLook: (row: number, column: number) => Look): Cells {
  const cells = new Map<number, Cell>();
  const waiting: Dressing[] = [];

  function settled(): Map<number, Cell> {
    if (waiting.length > 0) for (const band of bandsOf(waiting.splice(0))) dressBand(band);
    return cells;
  }

  function dressBand({ column, top, bottom, dressings }: Band): void {
    const made = new Map<Look, Look>();
    for (let row = top; row <= bottom; row += 1) {
      const key = row * width + column;
      const cell = cells.get(key);
      const before = cell?.look ?? lineLook(row, column);
      const look =
        made.get(before) ?? dressings.reduce((worn, { dressed }) => dressed(worn), before);
      made.set(before, look);
      cells.set(key, { ...cell, look });
    }
  }

  function used(count: "values" | "formats"): Area | undefined {
    let area: Area | undefined;
    for (const [key, cell] of settled()) {
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
    get: (row, column) => settled().get(row * width + column),
    set: (row, column, cell) => {
      if (cell) settled().set(row * width + column, cell);
      else settled().delete(row * width + column);
    },
    each: (see) => {
      for (const [key, cell] of settled()) see(Math.floor(key / width), key % width, cell);
    },
    clear: () => settled().clear(),
    dress: (area, dressed) => void waiting.push({ area, dressed }),
    used,
  };
}

interface Dressing {
  readonly area: Area;
  readonly dressed: (look: Look) => Look;
}

/** Rows of one column that get the same dressings. */
interface Band {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly dressings: readonly Dressing[];
}

function* bandsOf(all: readonly Dressing[]): Generator<Band> {
  const { left, right } = all.map(({ area }) => area).reduce(boundingArea);
  for (let column = left; column <= right; column += 1) {
    const own = all.filter(({ area }) => column >= area.left && column <= area.right);
    const starts = new Set(own.flatMap(({ area }) => [area.top, area.bottom + 1]));
    const edges = [...starts].sort((a, b) => a - b);
    for (const [index, top] of edges.entries()) {
      const dressings = own.filter(({ area }) => top >= area.top && top <= area.bottom);
      const bottom = (edges[index + 1] ?? top) - 1;
      if (dressings.length > 0) yield { column, top, bottom, dressings };
    }
  }
}

export const isFilled = ({ value, formula }: Cell) => value !== undefined || formula !== undefined;
