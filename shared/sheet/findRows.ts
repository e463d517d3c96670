import { findTopic } from "../catalogue/findTopic.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { Cell } from "../xlsx/grid.ts";
import type { Table } from "./findTables.ts";
import { type GridView, isFilled, textOf } from "./gridView.ts";

/** One measure's rows, and the group heading above it. */
export interface MeasureRows {
  readonly first: number;
  readonly last: number;
  readonly group?: GroupRow;
}

interface GroupRow {
  readonly row: number;
  readonly column: number;
  readonly topic?: string;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: string;
}

export interface TableRows {
  readonly measures: readonly MeasureRows[];
  readonly skipped: readonly SkippedRow[];
}

/** Where title, code and the columns that may run on over several rows stand. */
export interface RowKeys {
  readonly title: number;
  readonly code?: number;
  /** Columns whose field takes several lines: lists and long texts. */
  readonly running: ReadonlySet<number>;
}

const subtotal =
  /^((zwischen|gesamt|teil)?summen?|gesamt|insgesamt|total|ø|∅|durchschnitt|mittelwert|mittel|anzahl|gesamtergebnis|σ|∑)\b\.?:?|^[ø∅∑]/i;
const remark =
  /@|^stand\b|^hinweis|^quelle|^\*|^anm\.|^legende|^fragen|^erläuterung|^\d\)|^seite \d|ausgedruckt|^bearb|^rückfragen|^ansprech|^bitte\b|^export|^rückgabe|^abgabe|^zurück an|^gez\.|^erstellt|^datum/i;

/** Sorts the rows of a table: measures (with the rows that belong to them), group headings, and what is neither. */
export function findRows(
  view: GridView,
  table: Table,
  keys: RowKeys,
  settings: Settings
): TableRows {
  const measures: MeasureRows[] = [];
  const skipped: SkippedRow[] = [];
  const header = headerTexts(table);
  let group: GroupRow | undefined;
  for (let row = table.first; row < table.past; row++) {
    const cells = filledCells(view, row);
    const previous = measures.at(-1);
    const reason = reasonToSkip(cells, header, keys);
    if (reason) {
      skipped.push({ row, reason });
    } else if (isGroup(view, table, row, cells, keys, settings)) {
      group = groupOf(row, cells, settings);
      skipped.push({ row, reason: "Gruppenzeile" });
    } else if (previous && runsOn(view, row, cells, keys, previous.last)) {
      measures[measures.length - 1] = { ...previous, last: row };
    } else if (isRemark(view, table, row, cells, keys)) {
      skipped.push({ row, reason: "Fußzeile" });
    } else if (isMeasure(cells, keys)) {
      const last = lastRow(view, row, keys, table.past);
      measures.push({ first: row, last, ...(group && { group }) });
      row = last;
    } else {
      skipped.push({ row, reason: "keine Maßnahme" });
    }
  }
  return { measures, skipped };
}

interface Filled {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

function filledCells(view: GridView, row: number): readonly Filled[] {
  const filled: Filled[] = [];
  const cells = view.grid.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (isFilled(cell)) filled.push({ column, cell, text: textOf(cell) });
  }
  return filled;
}

const headerTexts = ({ headings }: Table) =>
  new Map(headings.map(({ column, leaf, parents }) => [column, [leaf, ...parents]]));

function reasonToSkip(
  cells: readonly Filled[],
  header: ReadonlyMap<number, readonly string[]>,
  keys: RowKeys
): string | undefined {
  if (cells.length === 0) return "leer";
  if (cells.length > 1 && repeatsHeader(cells, header)) return "wiederholte Kopfzeile";
  return isSubtotal(cells, keys) ? "Summenzeile" : undefined;
}

/** Four fifths of the cells say what stands over them; most rows are told by their first cells. */
function repeatsHeader(
  cells: readonly Filled[],
  header: ReadonlyMap<number, readonly string[]>
): boolean {
  let alike = cells.length;
  return cells.every(({ column, text }) => {
    if (!header.get(column)?.includes(text)) alike--;
    return alike >= cells.length * 0.8;
  });
}

/** "Summe Mobilität | 14.735": a sum's word first, only figures after it. */
function isSubtotal(cells: readonly Filled[], { code, title }: RowKeys): boolean {
  const [first, ...rest] = cells;
  if (!first || !subtotal.test(first.text) || first.column > title + 1) return false;
  if (cells.some(({ column }) => column === code && column !== first.column)) return false;
  return rest.every(
    ({ cell, text }) => cell.kind !== "text" || !/\p{L}{4}/u.test(text) || text.startsWith("=")
  );
}

/** A lone text left of the titles, across merged cells, or naming a topic, with measures below it. */
function isGroup(
  view: GridView,
  table: Table,
  row: number,
  cells: readonly Filled[],
  keys: RowKeys,
  settings: Settings
): boolean {
  if (cells.length > 2) return false;
  const only = cells.find(({ text }) => /\p{L}/u.test(text));
  if (!only || only.text.length > 90) return false;
  const area = view.area(row, only.column);
  const wide = area !== undefined && area.right - area.left >= 2 && area.bottom === row;
  const second = cells[1];
  if (second && !(second.column <= keys.title && only.text.length < 6)) return false;
  const left = only.column < keys.title && !second;
  const topical = only.column <= keys.title && findTopic(settings, only.text) !== undefined;
  const pair =
    second !== undefined && findTopic(settings, `${only.text} ${second.text}`) !== undefined;
  if (!(wide || left || topical || pair)) return false;
  return !remark.test(only.text) && hasMeasureBelow(view, table, row, keys);
}

function hasMeasureBelow(view: GridView, table: Table, row: number, keys: RowKeys): boolean {
  for (let next = row + 1; next < Math.min(table.past, row + 6); next++) {
    const cells = filledCells(view, next);
    if (cells.length >= 2 && cells.some(({ column }) => column === keys.title)) return true;
  }
  return false;
}

function groupOf(row: number, cells: readonly Filled[], settings: Settings): GroupRow {
  const text = cells.map((cell) => cell.text).join(" ");
  const topic = findTopic(settings, text)?.name;
  return { row, column: cells[0]?.column ?? 0, ...(topic !== undefined && { topic }) };
}

/** Rows under a measure that have neither title nor code, only more lines of its lists. */
function runsOn(
  view: GridView,
  row: number,
  cells: readonly Filled[],
  { title, code, running }: RowKeys,
  previousLast: number
): boolean {
  if (row !== previousLast + 1) return false;
  if (textOf(view.shown(row, title)) !== "" && view.area(row, title) === undefined) return false;
  if (code !== undefined && textOf(view.at(row, code)) !== "") return false;
  return cells.every(({ column }) => column !== title && running.has(column));
}

function isRemark(
  view: GridView,
  table: Table,
  row: number,
  cells: readonly Filled[],
  keys: RowKeys
): boolean {
  const [only] = cells;
  if (!only || cells.length > 1) return false;
  if (only.column !== keys.title || remark.test(only.text) || only.text.length > 200) return true;
  if (hasMeasureBelow(view, table, row, keys)) return false;
  return filledCells(view, row - 1).length === 0 || /[.:!]$/.test(only.text);
}

function isMeasure(cells: readonly Filled[], { title, code }: RowKeys): boolean {
  const named = cells.some(({ column, text }) => column === title && /\p{L}{2}/u.test(text));
  const coded = cells.some(({ column }) => column === code) && cells.length >= 3;
  return named || coded;
}

/** A title cell merged downwards takes the rows below it along. */
function lastRow(view: GridView, row: number, { title, code }: RowKeys, past: number): number {
  const areas = [view.area(row, title), code === undefined ? undefined : view.area(row, code)];
  const bottoms = areas.map((area) => (area && area.top === row ? area.bottom : row));
  return Math.min(Math.max(...bottoms), past - 1);
}
