import { findTopic } from "../../catalogue/choices/findTopic.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { type GridView, textOf } from "../gridView.ts";
import { type Filled, filledCells } from "./filledCells.ts";
import type { Table } from "./findTables.ts";
import type { Asked, RowKeys } from "./rowKind.ts";

/** Lines about the sheet itself, below or between its rows. */
export const remark =
  /@|^stand\b|^hinweis|^quelle|^\*|^anm\.|^legende|^fragen|^erläuterung|^\d\)|^seite \d|ausgedruckt|^bearb|^rückfragen|^ansprech|^bitte\b|^export|^rückgabe|^abgabe|^zurück an|^gez\.|^erstellt|^datum|^meldung (der|des|von)\b|\b\d{1,2}\.\s?\d{1,2}\.\s?20\d\d\s*$/i;

/** A lone text left of the titles, across merged cells, or naming a topic (or like one that does), with measures below it. */
export function isGroup(asked: Asked, row: number, cells: readonly Filled[]): boolean {
  const { view, table, keys } = asked;
  if (cells.length > 2) return false;
  const isHead = numbersPart(view, row, cells, keys) || looksLikeGroup(asked, row, cells);
  return isHead && hasMeasureBelow(view, table, row, keys);
}

function looksLikeGroup(asked: Asked, row: number, cells: readonly Filled[]): boolean {
  const { view, keys, settings } = asked;
  const only = cells.find(({ text }) => /\p{L}/u.test(text));
  if (!only || only.text.length > 90) return false;
  const second = cells[1];
  if (second && !(second.column <= keys.title && only.text.length < 6)) return false;
  const named = second ? `${only.text} ${second.text}` : only.text;
  const looksLikeOne =
    isWide(view, row, only.column) ||
    (only.column < keys.title && !second) ||
    (only.column <= keys.title && findTopic(settings, only.text) !== undefined) ||
    (second !== undefined && findTopic(settings, named) !== undefined) ||
    (second !== undefined && beginsCodes(view, row, cells)) ||
    (!second && isShort(only.text) && asked.repeatsHeader(row + 1)) ||
    (!second && isShort(only.text) && only.column === keys.title && asked.groupsAmongTitles());
  return looksLikeOne && !remark.test(only.text);
}

/** "1 | Mobilität" over "1.1 | Radring": the number of a part, and what it is called. */
const numbersPart = (view: GridView, row: number, cells: readonly Filled[], keys: RowKeys) =>
  cells.length === 2 &&
  /^\d{1,2}$/.test(cells[0]?.text ?? "") &&
  cells[1]?.column === keys.title &&
  beginsCodes(view, row, cells);

/** "HQ | Häuser" over "HQ 1": the codes of the next row go on where this one ends. */
function beginsCodes(view: GridView, row: number, [first]: readonly Filled[]): boolean {
  if (!first) return false;
  const next = textOf(view.at(row + 1, first.column));
  const more = next.startsWith(first.text) ? next.slice(first.text.length) : "";
  return /^[\s.\-–]\s?\d/.test(more) || (/\p{L}$/u.test(first.text) && /^\d/.test(more));
}

function isWide(view: GridView, row: number, column: number): boolean {
  const area = view.area(row, column);
  return area !== undefined && area.right - area.left >= 2 && area.bottom === row;
}

const isShort = (text: string) => text.length <= 45 && text.split(/\s+/).length <= 5;

/** Asks the whole table once, and only when a lone text stands among the titles. */
export function groupsAmongTitles(
  view: GridView,
  table: Table,
  keys: RowKeys,
  settings: Settings
): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= headGroups(view, table, keys, settings);
    return known;
  };
}

/** A row that says this much is a measure in full. */
const rich = 4;

/** One lone title names a topic; or there are several, each right above a measure that says a lot. */
function headGroups(
  view: GridView,
  { first, past }: Table,
  { title }: RowKeys,
  settings: Settings
): boolean {
  let [lone, measures, leading] = [0, 0, 0];
  for (let row = first; row < past; row++) {
    const text = textOf(view.at(row, title));
    if (text === "") continue;
    const { length } = filledCells(view, row);
    if (length >= rich) measures++;
    if (length > 1 || text.length > 90) continue;
    if (findTopic(settings, text) !== undefined) return true;
    if (isBelowList(view, row)) continue;
    lone++;
    if (isRich(view, row + 1)) leading++;
  }
  return lone >= 2 && leading === lone && lone <= measures * 0.5;
}

const isRich = (view: GridView, row: number) => filledCells(view, row).length >= rich;

/** Behind a blank row and over no measure stands what is said of the whole list. */
const isBelowList = (view: GridView, row: number) =>
  filledCells(view, row - 1).length === 0 && !isRich(view, row + 1);

/** A row with a title among the next five. */
export function hasMeasureBelow(view: GridView, table: Table, row: number, keys: RowKeys): boolean {
  for (let next = row + 1; next < Math.min(table.past, row + 6); next++) {
    const cells = filledCells(view, next);
    if (cells.length >= 2 && cells.some(({ column }) => column === keys.title)) return true;
  }
  return false;
}
