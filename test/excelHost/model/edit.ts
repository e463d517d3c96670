import { coerceTyped } from "./coerceTyped.ts";
import { placeAt } from "./place.ts";
import { enter } from "./rangeValues.ts";
import type { Sheet } from "./sheet.ts";

/** What a person (or a colleague in the same workbook) types into cells. */
export function edit(sheet: Sheet, address: string, values: unknown): void {
  enter(placeAt(sheet, address), values, coerceTyped);
}
