import type { Cell } from "../../xlsx/grid.ts";
import { numberOf } from "../columns/cellLooks.ts";
import { type GridView, isFilled } from "../gridView.ts";
import { type Filled, filledCells } from "./filledCells.ts";
import type { MeasureRows, TableRows } from "./findRows.ts";
import type { RowKeys } from "./rowKind.ts";

/**
 * Why a row closes the measures above it, whatever its words: it adds them up, counts them, or goes on with the lines
 * below the table. Undefined where it does neither.
 */
export function closingReason(
  view: GridView,
  row: number,
  keys: RowKeys,
  { measures, skipped }: TableRows
): string | undefined {
  if (measures.length < 2 || !mayClose(view, row)) return undefined;
  const cells = filledCells(view, row);
  const [first, ...figures] = cells;
  if (first?.cell.kind !== "text") return undefined;
  if (figures.length > 0) {
    const { code } = keys;
    if (cells.some(({ column }) => column === code && column !== first.column)) return undefined;
    const isSum =
      summed.test(first.text) || addsUp(view, row, figures, measures, code !== undefined);
    return isSum ? "Summenzeile" : undefined;
  }
  if (counts(first.text, measures, skipped)) return "Summenzeile";
  return glossary.test(first.text) || goesOnBelow(view, row, skipped) ? "Fußzeile" : undefined;
}

/** "Programm gesamt", "Programmsumme" */
const summed =
  /\p{L} (gesamt|insgesamt|zusammen|total|in summe)\s*:?$|^\p{L}+(?:summe|gesamtbetrag|gesamtkosten)\s*:?$/iu;

/** One text, and nothing but figures after it. */
function mayClose({ grid }: GridView, row: number): boolean {
  let filled = 0;
  for (const cell of grid.rows[row] ?? []) {
    if (!isFilled(cell)) continue;
    if (filled > 0 && !isAmount(cell)) return false;
    filled++;
  }
  return filled > 0;
}

const isAmount = ({ kind, text }: Cell) =>
  kind === "number" || (kind === "text" && amount.test(text.trim()));

/** "199.840,00 €", "35 Tage", "12 %". */
const amount = /^(?:ca\. ?)?([\d.]+(?:,\d+)?)\s?(?:[€%]|\p{L}{1,10}\.?(?: €)?)?$/u;

const amountOf = (cell: Cell) =>
  cell.number ?? numberOf({ ...cell, text: amount.exec(cell.text.trim())?.[1] ?? "" });

/** More addends than any list of a town has are not added up. */
const mostAddends = 500;

/** Most figures are sums of those above. One alone may be chance where measures have no codes, so it must end the list. */
function addsUp(
  view: GridView,
  row: number,
  figures: readonly Filled[],
  measures: readonly MeasureRows[],
  isCoded: boolean
): boolean {
  const addends = figures.map((figure) => addendsOf(view, row, figure, measures));
  const sums = addends.filter((count) => count >= 2).length;
  if (sums === 0 || sums < figures.length * 0.5) return false;
  const isLast = filledCells(view, row + 1).length <= 3;
  return isCoded || sums >= 2 || (isLast && Math.max(...addends) >= 3);
}

/** How many figures above add up to this one: since rows that are no measures, or all; 0 where they do not. */
function addendsOf(
  view: GridView,
  row: number,
  { column, cell }: Filled,
  measures: readonly MeasureRows[]
): number {
  const total = amountOf(cell);
  let [sum, addends, below] = [0, 0, row];
  for (const { first, last } of measures.slice(-mostAddends).reverse()) {
    if (below - last > 1 && isNear(sum, total)) return addends;
    const above = view.at(first, column);
    const value = isFilled(above) && isAmount(above) ? amountOf(above) : 0;
    if (value > 0) addends++;
    sum += value;
    below = first;
  }
  return isNear(sum, total) ? addends : 0;
}

const isNear = (sum: number, total: number) =>
  sum > 0 && Math.abs(sum - total) <= Math.abs(sum) * 0.001;

/** "16 Maßnahmen" below sixteen of them, or below the sixteen since the last row that closed some. */
function counts(
  text: string,
  measures: readonly MeasureRows[],
  skipped: TableRows["skipped"]
): boolean {
  const number =
    /^(?:anzahl:? ?|zusammen:? ?|insgesamt:? ?)?(\d{1,4})(?: \p{L}[\p{L}*:-]*){0,2}\.?$/iu.exec(
      text
    )?.[1];
  if (number === undefined) return false;
  const closed = skipped.findLast(({ reason }) => reason === "Summenzeile")?.row ?? -1;
  const since = measures.filter(({ first }) => first > closed).length;
  return Number(number) === measures.length || Number(number) === since;
}

/** "LPH = Leistungsphase; SK = Schlüssel" */
const glossary = /^[^=;]{1,30}\s?=\s?[^=;]+[;,]\s*[^=;]{1,30}\s?=\s/;

/** Right below a line that belongs to no measure, with no fuller row to come. */
function goesOnBelow(view: GridView, row: number, skipped: TableRows["skipped"]): boolean {
  const before = skipped.at(-1);
  if (before?.row !== row - 1) return false;
  if (before.reason !== "Fußzeile" && before.reason !== "Summenzeile") return false;
  for (let next = row + 1; next < Math.min(view.rowCount, row + 6); next++) {
    if (filledCells(view, next).length > 1) return false;
  }
  return true;
}
