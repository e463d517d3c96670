import type { ColumnHeading } from "../columns/columnHeading.ts";
import { type GridView, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import { isEntryHint } from "./entryHint.ts";
import { joined, wraps } from "./wrappedHeadings.ts";

/** The words of one header row over a column. */
interface Word {
  readonly text: string;
  /** Stands over more than this column. */
  readonly isGroup: boolean;
  readonly row: number;
}

/**
 * The headings of a header of one or more rows: what stands over several columns is a parent; what stands below a heading
 * of the same column is its note, unless that row heads the columns itself.
 */
export function headingsOf(
  view: GridView,
  rows: readonly number[],
  labels: Labels
): readonly ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  const heads = rowsOfHeadings(view, rows);
  const ends = new Set(rows.filter((row) => rows.includes(row - 1) && wraps(view, row - 1, row)));
  for (let column = 0; column < view.columnCount; column++) {
    const words = wordsOver(view, rows, ends, column);
    const heading = headingFrom(words, heads, labels);
    if (heading) headings.push({ column, ...heading });
  }
  return headings;
}

function wordsOver(
  view: GridView,
  rows: readonly number[],
  ends: ReadonlySet<number>,
  column: number
): readonly Word[] {
  const words: Word[] = [];
  for (const [level, row] of rows.entries()) {
    const word = wordAt(view, row, column, level < rows.length - 1);
    const above = words.at(-1);
    if (ends.has(row) && above && above.text !== "" && word.text !== "")
      words[words.length - 1] = { ...above, text: joined(above.text, word.text) };
    else words.push(word);
  }
  return words.filter(
    ({ text }, index) => text !== "" && text !== words.slice(0, index).findLast(isWritten)?.text
  );
}

const isWritten = ({ text }: Word) => text !== "";

function headingFrom(
  words: readonly Word[],
  heads: ReadonlySet<number>,
  labels: Labels
): Omit<ColumnHeading, "column"> | undefined {
  const parents: string[] = [];
  const notes: string[] = [];
  let leaf: Word | undefined;
  for (const word of words) {
    if (leaf === undefined || isHeading(word, leaf, heads, labels)) {
      if (leaf) parents.push(leaf.text);
      leaf = word;
    } else notes.push(word.text);
  }
  if (!leaf) return undefined;
  const note = notes.join(" ");
  return { leaf: leaf.text, parents, ...(note !== "" && { note }) };
}

/** Below a group, a year, in a row of headings, or the only one of the two that names something. */
function isHeading(
  { text, row }: Word,
  above: Word,
  heads: ReadonlySet<number>,
  labels: Labels
): boolean {
  if (above.isGroup || heads.has(row) || bareYear.test(text)) return true;
  if (isEntryHint(text)) return false;
  return (labels(text)?.score ?? 0) >= 0.8 && (labels(above.text)?.score ?? 0) < 0.6;
}

const bareYear = /^(19|20)\d\d$/;

/** Rows below the first that head nearly all columns, under groups of a row above: the headings proper. */
function rowsOfHeadings(view: GridView, rows: readonly number[]): ReadonlySet<number> {
  const columns = Array.from({ length: view.columnCount }, (_, column) => column).filter((column) =>
    rows.some((row) => textOf(view.shown(row, column)) !== "")
  );
  return new Set(
    rows.filter((row, level) => {
      const headed = columns.filter((column) => textOf(view.shown(row, column)) !== "");
      const above = rows[level - 1];
      return (
        above !== undefined &&
        headed.length >= columns.length * 0.9 &&
        columns.some((column) => wordAt(view, above, column, true).isGroup)
      );
    })
  );
}

/** A group heading that was not merged still stands over the empty cells to its right. */
function wordAt(view: GridView, row: number, column: number, mayGroup: boolean): Word {
  const text = textOf(view.shown(row, column));
  const area = view.area(row, column);
  if (text !== "") {
    const merged = area !== undefined && area.right > area.left;
    return { row, text, isGroup: merged || (mayGroup && startsGroup(view, row, column)) };
  }
  const group = mayGroup ? groupLeftOf(view, row, column) : "";
  return { row, text: group, isGroup: true };
}

function groupLeftOf(view: GridView, row: number, column: number): string {
  if (textOf(view.shown(row + 1, column)) === "") return "";
  for (let left = column - 1; left >= 0 && left >= column - 5; left--) {
    const text = textOf(view.at(row, left));
    if (text !== "") return view.area(row, left) === undefined ? text : "";
    if (textOf(view.at(row + 1, left)) === "") return "";
  }
  return "";
}

/** It says the same as its neighbour, or the neighbour has words below it only. */
function startsGroup(view: GridView, row: number, column: number): boolean {
  const text = textOf(view.at(row, column));
  if (text === textOf(view.at(row, column + 1)) || text === textOf(view.at(row, column - 1)))
    return true;
  return textOf(view.at(row, column + 1)) === "" && groupLeftOf(view, row, column + 1) === text;
}
