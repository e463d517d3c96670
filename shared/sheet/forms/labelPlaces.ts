import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { Target } from "../headings/headingScores.ts";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A text that may be a label, and what it would name. */
export interface Candidate extends CellPlace {
  readonly text: string;
  /** null: numbered like the other labels of the form, but of no known name. */
  readonly target: Target | null;
  readonly score: number;
}

export type Known = ReadonlyMap<number, Candidate>;

const stride = 16384;
const reach = 3;

export const keyOf = ({ row, column }: CellPlace) => row * stride + column;

export function hasPlainBelow(
  view: GridView,
  { row, column }: CellPlace,
  candidates: Known
): boolean {
  const below = (view.area(row, column)?.bottom ?? row) + 1;
  return textOf(view.at(below, column)) !== "" && !candidates.has(below * stride + column);
}

/** The next filled cell to the right, unless it is a label itself or far away. */
export function rightOf(
  view: GridView,
  { row, column }: CellPlace,
  known: Known
): number | undefined {
  const start = (view.area(row, column)?.right ?? column) + 1;
  for (let right = start; right <= Math.min(start + reach, view.columnCount - 1); right++) {
    if (textOf(view.at(row, right)) === "") continue;
    return known.has(row * stride + right) ? undefined : right;
  }
  return undefined;
}

export function hasLabel(view: GridView, row: number, known: Known): boolean {
  for (let column = 0; column < view.columnCount; column++) {
    if (known.has(row * stride + column)) return true;
  }
  return false;
}

export function leftLabel(
  view: GridView,
  { row, column }: CellPlace,
  known: Known
): Candidate | undefined {
  for (let left = column - 1; left >= Math.max(0, column - reach); left--) {
    if (textOf(view.at(row, left)) !== "") return known.get(row * stride + left);
  }
  return undefined;
}

/** The next text in its row is a label as well: they head the columns of the row below. */
export function isHeading(view: GridView, { row, column }: CellPlace, known: Known): boolean {
  for (let next = (view.area(row, column)?.right ?? column) + 1; next < view.columnCount; next++) {
    if (textOf(view.at(row, next)) !== "") return known.has(keyOf({ row, column: next }));
  }
  return leftLabel(view, { row, column }, known) !== undefined;
}

/** Alone in its row, over a row of three labels or more and little else: "Termine und Stand" over "Beginn | Ende | Phase". */
export function headsRow(view: GridView, { row, column }: CellPlace, known: Known): boolean {
  const next = (view.area(row, column)?.bottom ?? row) + 1;
  const below = filledOf(view, next);
  if (below.length < 3 || filledOf(view, row).length !== 1) return false;
  const labels = below.filter((cell) => known.has(keyOf({ row: next, column: cell.column })));
  return labels.length >= 3 && labels.length >= below.length * 0.75;
}

/** Filled cells in reading order. */
export function filledPlaces(view: GridView): readonly (CellPlace & { readonly text: string })[] {
  return view.grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = textOf(cell);
      return text === "" ? [] : [{ row, column, text }];
    })
  );
}

/** "EINSTUFUNG (0 bis 6 Punkte)" */
export const isShouted = (text: string) =>
  /^[\p{Lu}\s/&,-]{4,}$/u.test(text.replace(/\s*\([^)]*\)$/, ""));

export const endsWithColon = (text: string) => /\S\s*:$/.test(text);
