import type { ReadingContext } from "./readingContext.ts";
import type { SheetReading } from "./sheetReading.ts";

/** A sheet of which nothing was read. */
export const nothingOf = ({ sheet }: ReadingContext) => ({
  sheet,
  headerRows: [],
  mapping: {},
  columns: {},
  ratingScales: {},
  covers: [],
  measures: [],
  issues: [],
});

/** A sheet that is left out; `reason` in German, for people. */
export function ignored(context: ReadingContext, reason: string): SheetReading {
  return { ...nothingOf(context), form: "ignored", reason };
}
