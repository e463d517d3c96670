import { type GridView, textOf } from "./gridView.ts";
import type { Target } from "./headingScores.ts";
import type { Labels } from "./labels.ts";

/** A label on a form, with the cells its value stands in (0-based), nearest first. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** null: a heading of a section, or a label that no field claims. */
  readonly target: Target | null;
  readonly score: number;
  readonly values: readonly { readonly row: number; readonly column: number }[];
}

const surely = 0.7;

/** All labels of a form and where their values are: to the right, or below where the right is empty or a label. */
export function findLabels(view: GridView, labels: Labels): readonly FormLabel[] {
  const known = new Map<number, { target: Target; score: number }>();
  for (let row = 0; row < view.rowCount; row++) {
    const cells = view.grid.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.kind !== "text" || cell.text.length > 90 || cell.text.trim() === "") continue;
      const label = labels(cell.text.trim().replace(/\s*:$/, ""));
      if (label && label.score >= surely) known.set(row * 16384 + column, label);
    }
  }
  return labelColumns(view, known);
}

type Known = ReadonlyMap<number, { target: Target; score: number }>;

/** Columns that hold at least two known labels hold labels throughout. */
function labelColumns(view: GridView, known: Known): readonly FormLabel[] {
  const counts = new Map<number, number>();
  for (const key of known.keys()) counts.set(key % 16384, (counts.get(key % 16384) ?? 0) + 1);
  const columns = [...counts].filter(([, count]) => count >= 2).map(([column]) => column);
  const isLabel = (row: number, column: number) => known.has(row * 16384 + column);
  const found: FormLabel[] = [];
  const takenBelow = new Set<number>();
  for (let row = 0; row < view.rowCount; row++) {
    for (let column = 0; column < view.columnCount; column++) {
      const key = row * 16384 + column;
      const text = textOf(view.at(row, column));
      if (text === "" || takenBelow.has(key)) continue;
      const label = known.get(key);
      if (!label && !columns.includes(column)) continue;
      const values = valuesOf(view, row, column, isLabel, columns, label === undefined);
      if (!label && (text.length > 60 || isValueOf(found, row, column))) continue;
      for (const value of values) takenBelow.add(value.row * 16384 + value.column);
      found.push({ row, column, text, target: label?.target ?? null, score: label?.score ?? 0, values });
    }
  }
  return found;
}

const isValueOf = (found: readonly FormLabel[], row: number, column: number) =>
  found.some(({ values }) => values.some((value) => value.row === row && value.column === column));

type IsLabel = (row: number, column: number) => boolean;

function valuesOf(
  view: GridView,
  row: number,
  column: number,
  isLabel: IsLabel,
  columns: readonly number[],
  unknown: boolean
): readonly { row: number; column: number }[] {
  const right = rightOf(view, row, column, isLabel);
  if (right !== undefined) return downFrom(view, row, right, column, isLabel);
  if (unknown) return [];
  const below = row + (view.area(row, column)?.bottom ?? row) - row + 1;
  if (isLabel(below, column) || textOf(view.at(below, column)) === "") return [];
  if (columns.includes(column) && looksLikeRow(view, below, column, isLabel)) return [];
  return downFrom(view, below, column, column, isLabel);
}

/** The next filled cell to the right, unless it is a label itself or far away. */
function rightOf(view: GridView, row: number, column: number, isLabel: IsLabel): number | undefined {
  const start = (view.area(row, column)?.right ?? column) + 1;
  for (let right = start; right <= Math.min(start + 3, view.columnCount - 1); right++) {
    if (textOf(view.at(row, right)) === "") continue;
    return isLabel(row, right) ? undefined : right;
  }
  return undefined;
}

/** Below a label without value another unknown label with its value to the right begins. */
function looksLikeRow(view: GridView, row: number, column: number, isLabel: IsLabel): boolean {
  const right = rightOf(view, row, column, isLabel);
  return right !== undefined && textOf(view.at(row, column)).length < 40 && !view.area(row, column);
}

/** A value runs on in the rows below while the label's column stays empty there. */
function downFrom(
  view: GridView,
  row: number,
  column: number,
  labelColumn: number,
  isLabel: IsLabel
): readonly { row: number; column: number }[] {
  const values = [{ row, column }];
  for (let next = row + 1; next < view.rowCount; next++) {
    if (textOf(view.at(next, column)) === "" || isLabel(next, column)) break;
    if (column !== labelColumn && textOf(view.shown(next, labelColumn)) !== "") break;
    values.push({ row: next, column });
  }
  return values;
}
