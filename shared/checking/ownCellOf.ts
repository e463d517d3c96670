import type { FieldName } from "../catalogue/fields.ts";
import type { ReadMeasure } from "../catalogue/measure.ts";

/**
 * The cell that holds this value of this measure and nothing else; undefined for a group row above
 * the measure, and for a cell that other fields were read from, too.
 */
export function ownCellOf({ place, cells }: ReadMeasure, name: FieldName): string | undefined {
  const cell = cells[name];
  if (typeof cell !== "string") return undefined;
  const row = Number(/\d+$/.exec(cell)?.[0]);
  if (place.row !== undefined && row !== place.row) return undefined;
  const shared = Object.entries(cells).some(
    ([other, theirs]) =>
      other !== name && (typeof theirs === "string" ? theirs === cell : theirs.includes(cell))
  );
  return shared ? undefined : cell;
}
