import type { Issue } from "../../catalogue/issue.ts";
import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import type { Grid } from "../../xlsx/grid.ts";
import { columnLetter, filledOf, type GridView, textOf } from "../gridView.ts";
import type { FormLabel } from "./findLabels.ts";

/** One measure of a form that holds several side by side, as a form of its own. */
export interface FormBeside {
  /** The answers stand right beside the labels. */
  readonly grid: Grid;
  /** The column where they stand in truth, and where this form has them; 0-based. */
  readonly column: number;
  readonly beside: number;
}

/**
 * A form that asks down its first column and holds a measure in every other: "Vorhaben | Kühlung | Drucker". Each
 * measure's own form; none where the sheet holds one only.
 */
export function formsSideBySide(
  view: GridView,
  labels: readonly FormLabel[]
): readonly FormBeside[] {
  const title = labels.find(({ target }) => target === "title");
  if (!title) return [];
  const columns = answerColumns(view, title, labels);
  if (columns.length < 2) return [];
  const beside = title.column + 1;
  return columns.map((column) => ({
    grid: {
      ...view.grid,
      rows: view.grid.rows.map((row) => [...row.slice(0, beside), row[column]]),
    },
    column,
    beside,
  }));
}

/** The labels that forms side by side share, each with the answers of all. */
export function askedOfAll(
  view: GridView,
  labels: readonly FormLabel[],
  several: readonly FormBeside[]
): readonly FormLabel[] {
  const columns = several.map(({ column }) => column);
  const first = Math.min(...columns);
  return labels.flatMap((label) => {
    if (label.column >= first) return [];
    const { row } = label;
    const answered = columns.filter((column) => textOf(view.at(row, column)) !== "");
    return { ...label, values: answered.map((column) => ({ row, column })) };
  });
}

/** The same labels with the answers of one form, where its own grid has them. */
export const askedOf = (
  { column, beside }: FormBeside,
  labels: readonly FormLabel[]
): readonly FormLabel[] =>
  labels.map((label) => ({
    ...label,
    values: label.values.flatMap((value) =>
      value.column === column ? { row: value.row, column: beside } : []
    ),
  }));

/** The columns right of the label of the title, each with a title of its own and most of the other answers. */
function answerColumns(
  view: GridView,
  title: FormLabel,
  labels: readonly FormLabel[]
): readonly number[] {
  const asking = labels.filter(({ column }) => column === title.column);
  const rows = new Set(asking.map(({ row }) => row));
  if (rows.size < 4) return [];
  const titles = filledOf(view, title.row).filter(({ column }) => column > title.column);
  const texts = new Set(titles.map(({ cell }) => textOf(cell)));
  const areTitles = titles.every(({ cell }) => cell.kind === "text" && /\p{L}{3}/u.test(cell.text));
  if (titles.length < 2 || !areTitles || texts.size < titles.length) return [];
  const columns = titles.map(({ column }) => column);
  const answered = (column: number) =>
    [...rows].filter((row) => textOf(view.at(row, column)) !== "").length;
  const asked = (column: number) => labels.filter((label) => label.column === column).length;
  return columns.every(
    (column) => answered(column) >= rows.size * 0.6 && asked(column) <= rows.size * 0.4
  )
    ? columns
    : [];
}

/** A measure and its issues with their places as they are on the sheet. */
export function placedAs(
  { column, beside }: FormBeside,
  measures: readonly ReadMeasure[],
  issues: readonly Issue[]
): { measures: readonly ReadMeasure[]; issues: readonly Issue[] } {
  const to = new RegExp(`^${columnLetter(beside)}(?=\\d)`);
  const moved = (cell: string) => cell.replace(to, columnLetter(column));
  const place = (where: string | readonly string[]) =>
    typeof where === "string" ? moved(where) : where.map(moved);
  return {
    measures: measures.map((measure) => ({
      ...measure,
      place: {
        ...measure.place,
        ...(measure.place.cell !== undefined && { cell: moved(measure.place.cell) }),
      },
      cells: Object.fromEntries(
        Object.entries(measure.cells).map(([field, where]) => [field, place(where)])
      ),
    })),
    issues: issues.map((issue) => ({
      ...issue,
      place: {
        ...issue.place,
        ...(issue.place.cell !== undefined && { cell: moved(issue.place.cell) }),
      },
    })),
  };
}

/** Rows that two cards side by side must have in common. */
const leastShared = 5;

/**
 * Cards that stand side by side, each with labels of its own: "Vorhaben | Windpark | | Vorhaben | Solarpark". Each card's
 * own grid, the others' cells left empty; none where there is but one.
 */
export function cardsSideBySide(view: GridView, labels: readonly FormLabel[]): readonly Grid[] {
  const title = labels.find(({ target, values }) => target === "title" && values.length > 0);
  if (!title) return [];
  const columns = filledOf(view, title.row)
    .filter(({ column, cell }) => column > title.column + 1 && textOf(cell) === title.text)
    .map(({ column }) => column)
    .filter((column) => shared(view, title.column, column) >= leastShared);
  const starts = columns.length === 0 ? [] : [0, ...columns];
  return starts.map((from, at) => {
    const past = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    return {
      ...view.grid,
      rows: view.grid.rows.map((row) =>
        row.map((cell, column) => (column >= from && column < past ? cell : undefined))
      ),
    };
  });
}

/** In how many rows two columns say the same. */
const shared = (view: GridView, one: number, other: number) =>
  view.grid.rows.filter((row) => {
    const text = textOf(row[one]);
    return text !== "" && text === textOf(row[other]);
  }).length;
