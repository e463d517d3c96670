import { type GridView, isFilled, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import { filledCells } from "./filledCells.ts";
import type { Table } from "./findTables.ts";

/**
 * Six known headings side by side, and rows below them that fill most columns: no form writes like that. With
 * a dozen of them it is a list however little of it is filled; with less than six, where its rows are no labels.
 */
export const isPlainList = (view: GridView, tables: readonly Table[], labels: Labels): boolean =>
  tables.some(
    (table) =>
      !repeats(table.headings) &&
      (hasFullRows(view, table) || hasRowsOfAnswers(view, table, labels))
  );

function hasFullRows(view: GridView, { known, headings, first, past }: Table): boolean {
  if (known < 6) return false;
  const least = known < 12 ? headings.length * 0.6 : 5;
  let full = 0;
  for (let at = first; at < past && full < 3; at++) {
    const row = view.grid.rows[at] ?? [];
    if (headings.filter(({ column }) => isFilled(row[column])).length >= least) full++;
  }
  return full >= 3;
}

/** "Ratsbeschluss | Konzept | Ratsbeschluss": answers of a form that holds a measure in every column. */
const repeats = (headings: Table["headings"]) =>
  new Set(headings.map(({ leaf }) => leaf)).size < headings.length * 0.9;

/**
 * "Titel | Beschreibung | Fachbereich", most of them known, over rows that have a title each and hardly ask for anything.
 * Cards below each other ask the same again, so what heads them stands below once more.
 */
function hasRowsOfAnswers(view: GridView, table: Table, labels: Labels): boolean {
  const { known, headings, first, past } = table;
  const title = headings.find(({ leaf }) => isTitle(labels(leaf)));
  if (!title || known < 2 || known < headings.length * 0.6) return false;
  const rows = Array.from({ length: past - first }, (_, at) => first + at).filter(
    (row) => filledCells(view, row).length > 0
  );
  if (rows.length < 3) return false;
  const counts = headings.map(({ column }) => countsIn(view, rows, column));
  if (headings.some(({ leaf }, at) => counts[at]?.has(leaf))) return false;
  const isHead = () => headings.every(({ leaf }) => (labels(leaf)?.score ?? 0) >= unmistakable);
  if (headings.length === 2 && !isHead() && !repeatsAnswers(counts, rows.length)) return false;
  const named = rows.filter((row) => isFilled(view.at(row, title.column))).length;
  if (named < rows.length * 0.9) return false;
  const first30 = rows.slice(0, 30); // what its texts would be as headings is dear to ask
  const asking = first30.filter((row) => asks(view, row, headings, counts, labels)).length;
  return asking <= first30.length * 0.1;
}

/** "Radweg | Tiefbau", "Solardach | Tiefbau": what a form asks for is not answered the same again and again. */
const repeatsAnswers = (counts: readonly ReadonlyMap<string, number>[], rows: number) =>
  counts.some((texts) => texts.size <= rows * 0.5);

const isTitle = (label: ReturnType<Labels>) => label?.target === "title" && label.score >= 0.9;

/** How often each text stands in a column. */
function countsIn(view: GridView, rows: readonly number[], column: number) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = textOf(view.at(row, column));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** From which on a text is surely a label, even where nothing beside it is. */
const unmistakable = 0.95;

/**
 * Two or more of its cells, and two fifths, name fields with texts that stand only once in their column. Where cells
 * are empty its first alone may ask: "Beginn | 2025" and "Zielsetzung" under the head of a form.
 */
function asks(
  view: GridView,
  row: number,
  headings: Table["headings"],
  counts: readonly ReadonlyMap<string, number>[],
  labels: Labels
): boolean {
  const texts = headings.flatMap(({ column }, at) => {
    const text = textOf(view.at(row, column));
    return text === "" ? [] : [{ text, once: counts[at]?.get(text) === 1 }];
  });
  const scores = texts.map(({ text, once }) => (once ? (labels(text)?.score ?? 0) : 0));
  if (texts.length < headings.length && (scores[0] ?? 0) >= unmistakable) return true;
  const asking = scores.filter((score) => score >= 0.85);
  return asking.length >= 2 && asking.length >= texts.length * 0.4;
}
