import type { FieldName } from "../catalogue/fields.ts";
import type { ReadMeasure } from "../catalogue/measures/measure.ts";
import { rowOfCell } from "./place.ts";

/**
 * The cell that holds this value of this measure and nothing else; undefined for a group row above
 * the measure, and for a cell that other fields were read from, too.
 */
export function ownCellOf({ place, cells }: ReadMeasure, name: FieldName): string | undefined {
  const cell = cells[name];
  if (typeof cell !== "string") return undefined;
  if (place.row !== undefined && rowOfCell(cell) !== place.row) return undefined;
  let holders = 0;
  for (const other in cells) {
    const theirs = cells[other];
    if (theirs === cell || (typeof theirs === "object" && theirs.includes(cell))) holders++;
  }
  return holders > 1 ? undefined : cell;
}
