import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import { candidatesOf } from "./labelCandidates.ts";
import { type Candidate, type Known, keyOf } from "./labelPlaces.ts";

/** Rows that a sheet must ask for to be one that asks downwards. */
const leastAsked = 5;

/**
 * Of a sheet that asks down one column and is answered by several columns beside it, the labels of that column alone:
 * "Stufe | abgeschlossen | Idee" asks for the Stufe, and nothing is asked by the answers, whatever they sound like.
 */
export function askedDown(view: GridView, known: Known): Known | undefined {
  const asking = askingColumn(known);
  if (asking === undefined) return undefined;
  const rows = view.grid.rows.flatMap((_, row) => (isAsked(view, row, asking) ? [row] : []));
  const named = rows.filter((row) => known.has(keyOf({ row, column: asking })));
  if (rows.length < leastAsked || named.length < rows.length * 0.6) return undefined;
  const answers = answerColumns(view, asking, rows);
  const isAnswer = (column: number) =>
    rows.filter((row) => known.has(keyOf({ row, column }))).length <= rows.length * 0.4;
  if (answers.length < 2 || !answers.every(isAnswer)) return undefined;
  const block = new Set(rows);
  return new Map([...known].filter(([, { row, column }]) => column === asking || !block.has(row)));
}

/** The column that surely names the most different fields, a title among them, and more than any row does. */
function askingColumn(known: Known): number | undefined {
  const sure = [...known.values()].filter(({ score }) => score >= 0.9);
  const named = (labels: readonly Candidate[]) =>
    new Set(labels.flatMap(({ target }) => target ?? []));
  const columns = Array.from(
    Map.groupBy(sure, ({ column }) => column),
    ([column, labels]) => ({
      column,
      targets: named(labels),
    })
  );
  const [widest] = columns.toSorted((one, other) => other.targets.size - one.targets.size);
  if (!widest?.targets.has("title") || widest.targets.size < leastAsked) return undefined;
  const rows = [...Map.groupBy(sure, ({ row }) => row).values()];
  return rows.every((labels) => named(labels).size < widest.targets.size)
    ? widest.column
    : undefined;
}

/** Rows of the longest sheet that is looked at for asking downwards. */
const mostRows = 80;

/** Whether a sheet that looks like a list asks down its first column: "Stufe | abgeschlossen | beschlossen | Idee". */
export function asksDown(view: GridView, labels: Labels): boolean {
  const { rows } = view.grid;
  if (rows.length > mostRows) return false;
  const firsts = rows.flatMap((_, row) => filledOf(view, row).slice(0, 1));
  const named = firsts.filter(({ cell }) => (labels(textOf(cell))?.score ?? 0) >= 0.7);
  return named.length >= leastAsked && askedDown(view, candidatesOf(view, labels)) !== undefined;
}

/** A text with something beside it. */
const isAsked = (view: GridView, row: number, column: number) =>
  view.at(row, column)?.kind === "text" && textOf(view.at(row, column + 1)) !== "";

/** The columns right beside, as far as most rows are answered there. */
function answerColumns(view: GridView, asking: number, rows: readonly number[]): readonly number[] {
  const columns: number[] = [];
  for (let column = asking + 1; column < view.columnCount; column++) {
    const answered = rows.filter((row) => textOf(view.at(row, column)) !== "").length;
    if (answered < rows.length * 0.6) break;
    columns.push(column);
  }
  return columns;
}
