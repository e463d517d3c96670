import type { Cell } from "../../xlsx/grid.ts";
import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import { isEntryHint, isUnit } from "./entryHint.ts";
import { isSubHeadings, leavesOpen } from "./subHeadings.ts";
import { wraps } from "./wrappedHeadings.ts";

/** Rows of a header: the best row, rows tied to it by merged cells, and label rows that fill its gaps. */
export function headerBlock(
  view: GridView,
  labels: Labels,
  best: number,
  from: number
): readonly number[] {
  let [top, bottom] = [best, best];
  for (let grown = true; grown && bottom - top < 5; ) {
    const before = bottom - top;
    [top, bottom] = tiedRows(view, top, bottom, from);
    if (top > from && (crowns(view, top - 1, top, bottom) || heads(view, top - 1, top))) top--;
    if (bottom + 1 < view.rowCount && goesOn(view, labels, top, bottom)) bottom++;
    grown = bottom - top > before;
  }
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** A row of headings whose open columns the row below has left to it. */
const heads = (view: GridView, row: number, header: number) =>
  leavesOpen(view, [row], header) >= 2 && isSubHeadings(view, [row], header);

function goesOn(view: GridView, labels: Labels, top: number, bottom: number): boolean {
  const block = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return (
    completes(view, labels, bottom, bottom + 1) ||
    isSubHeadings(view, block, bottom + 1) ||
    wraps(view, bottom, bottom + 1)
  );
}

/** The first and last row of all merged areas that touch these rows. */
function tiedRows(view: GridView, top: number, bottom: number, from: number): [number, number] {
  const touching = view.grid.merged.filter(
    (area) =>
      area.top <= bottom &&
      area.bottom >= top &&
      area.bottom - area.top <= 4 &&
      !isTitle(view, area.top, area.left)
  );
  return [
    Math.max(from, Math.min(top, ...touching.map((area) => area.top))),
    Math.max(bottom, ...touching.map((area) => area.bottom)),
  ];
}

/** A merged heading across nearly the whole table is the sheet's title. */
function isTitle(view: GridView, row: number, column: number): boolean {
  const area = view.area(row, column);
  return area !== undefined && area.right - area.left + 1 >= Math.max(6, view.columnCount * 0.7);
}

/** A row above the header that holds group headings: short, few, each over a run of columns. */
function crowns(view: GridView, row: number, header: number, last: number): boolean {
  const cells = filledOf(view, row);
  if (cells.length === 0 || cells.length > filledOf(view, header).length) return false;
  const groups = cells.filter(({ column }) => {
    const area = view.area(row, column);
    return area !== undefined && area.right > area.left && area.bottom === row;
  }).length;
  return cells.every(({ column, cell }) => {
    if (cell.kind !== "text" || cell.text.length > 60 || isTitle(view, row, column)) return false;
    const area = view.area(row, column);
    const merged = area !== undefined && area.right > area.left && area.bottom === row;
    const lone = area === undefined && column > 0 && cells.length > 1;
    const below =
      textOf(view.at(header, column)) !== "" || (merged && textOf(view.at(last, column)) !== "");
    if (groups >= 2 && area === undefined) return true;
    const beside = textOf(view.at(header, column + 1)) !== "" || column === lastOf(view, header);
    return below && (merged || (lone && beside));
  });
}

const lastOf = (view: GridView, row: number) => filledOf(view, row).at(-1)?.column;

/** A row under the header that only names what the header left open: sub-headings, no values. */
function completes(view: GridView, labels: Labels, header: number, row: number): boolean {
  const cells = filledOf(view, row);
  if (cells.length < 2 || cells.length > spannedBy(view, header)) return false;
  return cells.every(({ column, cell }) => fitsUnder(view, labels, header, column, cell));
}

/** A year, a unit, what is to be entered; under a group any short word, under an open heading one that names something. */
function fitsUnder(
  view: GridView,
  labels: Labels,
  header: number,
  column: number,
  { kind, text }: Cell
): boolean {
  const area = view.area(header, column);
  const grouped = area !== undefined && area.right > area.left;
  const open = textOf(view.at(header, column)) === "";
  if (/^(19|20)\d\d([/–-]\d{2,4})?$/.test(text.trim())) return grouped || !open;
  if (kind !== "text" || text.length > 40) return false;
  if (isUnit(text) || isEntryHint(text)) return true;
  if (grouped) return text.length <= 30 && !/\d/.test(text);
  const startsGroup = !open && textOf(view.at(header, column + 1)) === "";
  return (open || startsGroup) && (isScaleWord(text) || labels(text) !== undefined);
}

/** How many columns the headings of a row stand over. */
const spannedBy = (view: GridView, row: number) =>
  filledOf(view, row).reduce((sum, { column }) => {
    const area = view.area(row, column);
    return sum + (area ? area.right - area.left + 1 : 1);
  }, 0);

const isScaleWord = (text: string) =>
  /^(sehr )?(gering|niedrig|klein|mittel|hoch|groß|keine?|ja|nein|[a-e]|[+-]{1,3}|[0-6])$/i.test(
    text.trim()
  );
