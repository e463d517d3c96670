import { address, columnLetter, textOf } from "../../shared/sheet/gridView.ts";
import type { SheetReading } from "../../shared/sheet/sheetReading.ts";
import type { Grid } from "../../shared/xlsx/grid.ts";
import type { ReadFolder } from "./readFolder.ts";
import { type Expected, type ExpectedSheet, sheetPairs } from "./score.ts";

export interface OwnColumnsScore {
  readonly kept: number;
  readonly of: number;
  readonly lost: readonly string[];
}

/** Every filled cell of a column (on forms: beside a label) that no field claims must be among its measure's own columns. */
export function scoreOwnColumns(
  expected: Expected,
  { readings, grids }: ReadFolder
): OwnColumnsScore {
  const cells = sheetPairs(expected, readings).flatMap(({ file, sheet, got }) => {
    const grid = grids.get(file.file)?.find(({ name }) => name === sheet.sheet);
    return grid && got
      ? ownCells(grid, sheet, got).map((cell) => ({ ...cell, file: file.file }))
      : [];
  });
  const lost = cells.filter(({ kept }) => !kept);
  return {
    kept: cells.length - lost.length,
    of: cells.length,
    lost: lost.map(({ file, cell, text }) => `${file} ${cell}: „${text}“ ging verloren`),
  };
}

interface OwnCell {
  readonly cell: string;
  readonly text: string;
  readonly kept: boolean;
}

function ownCells(grid: Grid, sheet: ExpectedSheet, got: SheetReading): readonly OwnCell[] {
  const unclaimed = Object.entries(sheet.mapping ?? {}).flatMap(([at, field]) =>
    field === null ? [at] : []
  );
  if (sheet.form === "form")
    return unclaimed.flatMap((label) => besideLabel(grid, label, sheet, got));
  return sheet.form === "workshop" ? [] : inColumns(grid, new Set(unclaimed), got);
}

function inColumns(
  grid: Grid,
  columns: ReadonlySet<string>,
  got: SheetReading
): readonly OwnCell[] {
  return got.measures.flatMap(({ place, ownColumns }) => {
    const [first, last] = place.rows ?? [place.row ?? 1, place.row ?? 0];
    return grid.rows.slice(first - 1, last).flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const text = textOf(cell);
        if (text === "" || !columns.has(columnLetter(column))) return [];
        return [{ cell: address(first - 1 + at, column), text, kept: holds(ownColumns, text) }];
      })
    );
  });
}

/** The next filled cell to the right of a label; none, or another label: the label is a heading. */
function besideLabel(
  grid: Grid,
  label: string,
  { mapping = {} }: ExpectedSheet,
  { measures, mapping: read }: SheetReading
): readonly OwnCell[] {
  // The samples' README leaves `effort` open: their truth does not hold it.
  if (read[label] === "effort") return [];
  const row = Number(label.slice(1)) - 1;
  const from = label.charCodeAt(0) - 64;
  const cells = (grid.rows[row] ?? []).map((cell, column) => ({ column, text: textOf(cell) }));
  const value = cells.find(({ column, text }) => column >= from && text !== "");
  if (!value || address(row, value.column) in mapping) return [];
  const kept = measures.some(({ ownColumns }) => holds(ownColumns, value.text));
  return [{ cell: address(row, value.column), text: value.text, kept }];
}

const holds = (ownColumns: Readonly<Record<string, string>>, text: string) =>
  Object.values(ownColumns).some((value) => value.includes(text));
