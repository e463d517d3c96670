import { type GridView, textOf } from "../gridView.ts";
import {
  type CellPlace,
  hasLabel,
  hasPlainBelow,
  isHeading,
  isShouted,
  type Known,
  keyOf,
  rightOf,
} from "./labelPlaces.ts";

/** On a form that writes below its labels: below, else to the right. */
export function belowFirst(view: GridView, place: CellPlace, known: Known): readonly CellPlace[] {
  const row = (view.area(place.row, place.column)?.bottom ?? place.row) + 1;
  const below = { row, column: place.column };
  if (hasPlainBelow(view, place, known)) return downFrom(view, below, place.column, known);
  const apart = hasLabel(view, row, known) || isBlank(view, row);
  return apart ? valuesOf(view, place, known, false) : [];
}

const isBlank = (view: GridView, row: number) =>
  !view.grid.rows[row]?.some((cell) => textOf(cell) !== "");

export function valuesOf(
  view: GridView,
  place: CellPlace,
  known: Known,
  isKnown: boolean
): readonly CellPlace[] {
  const right = rightOf(view, place, known);
  if (right !== undefined)
    return downFrom(view, { row: place.row, column: right }, place.column, known);
  if (!isKnown) return [];
  const below = (view.area(place.row, place.column)?.bottom ?? place.row) + 1;
  if (known.has(keyOf({ row: below, column: place.column }))) return [];
  const text = textOf(view.at(below, place.column));
  if (text === "" || isShouted(text)) return [];
  if (isSectionHead(view, below, place, known)) return [];
  const unknown = isUnknownLabel(view, { row: below, column: place.column }, known);
  if (unknown && !isHeading(view, place, known)) return [];
  if (answersBeside(view, place, known) || hasLabel(view, below, known)) return [];
  return downFrom(view, { row: below, column: place.column }, place.column, known);
}

/** Below a label without a value another, unknown label with its value to the right begins. */
function isUnknownLabel(view: GridView, place: CellPlace, known: Known): boolean {
  const right = rightOf(view, place, known);
  if (right === undefined || view.area(place.row, place.column)) return false;
  return textOf(view.at(place.row, place.column)).length < 40 && right === place.column + 1;
}

/** A cell merged across the whole form, alone in its row, is the heading of a section. */
function isBanner(view: GridView, row: number, column: number): boolean {
  const area = view.area(row, column);
  const filled = view.grid.rows[row]?.filter((cell) => textOf(cell) !== "").length ?? 0;
  return (
    filled === 1 &&
    area !== undefined &&
    area.right - area.left + 1 >= Math.max(3, view.columnCount * 0.7)
  );
}

/** A short line across the form with the labels of a section below it; under a plain label only right below. */
function isSectionHead(view: GridView, row: number, above: CellPlace, known: Known): boolean {
  const { target, score = 0 } = known.get(keyOf(above)) ?? {};
  if (target === "title" || !isBanner(view, row, above.column)) return false;
  if (saysMore(textOf(view.at(row, above.column)))) return false;
  return hasLabel(view, row + 1, known) || (score < 0.85 && hasLabel(view, row + 2, known));
}

/** A sentence or more: what is written under a label, merged for room, is no heading of a section. */
const saysMore = (text: string) => text.length > 45 || /[.!?…]$|\n/.test(text);

/** Another label of this row has its value to the right: so does the row. */
function answersBeside(view: GridView, { row, column }: CellPlace, known: Known): boolean {
  for (let other = 0; other < view.columnCount; other++) {
    const label = known.get(keyOf({ row: row, column: other }));
    if (label && other !== column && rightOf(view, label, known) !== undefined) return true;
  }
  return false;
}

/** A value runs on in the rows below while the label's column stays empty there; part steps may stand further right. */
function downFrom(
  view: GridView,
  { row, column }: CellPlace,
  labelColumn: number,
  known: Known
): readonly CellPlace[] {
  const values = [{ row, column }];
  const bottom = view.area(row, labelColumn)?.bottom ?? row;
  for (let next = row + 1; next < view.rowCount; next++) {
    const at = [column, column + 1].find((each) => textOf(view.at(next, each)) !== "");
    if (at === undefined || known.has(keyOf({ row: next, column: at }))) break;
    const own =
      column !== labelColumn && next > bottom && textOf(view.shown(next, labelColumn)) !== "";
    if (own || (at !== column && column === labelColumn)) break;
    if (column === labelColumn && isUnknownLabel(view, { row: next, column }, known)) break;
    values.push({ row: next, column: at });
  }
  return values;
}
