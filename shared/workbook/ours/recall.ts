import { fieldNames, fields, kindOf } from "../../catalogue/fields.ts";
import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import { rating } from "../../catalogue/ratings/rating.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { uuid } from "../../catalogue/uuid.ts";
import { isEqual } from "../../consolidation/isEqual.ts";
import type { FileReading, SheetReading } from "../../sheet/sheetReading.ts";
import { joinProgress } from "../catalogue/joinProgress.ts";
import { withFeedback } from "../requests/feedback.ts";
import { applyHiddenValues, type WorkbookMemory } from "./hiddenValues.ts";

/**
 * Completes the reading of one of our own workbooks: ids, six dots, and what the cells could not
 * show. Sheets that somebody added, without our column of ids, are left as they were read.
 */
export function recall(
  reading: FileReading,
  memory: WorkbookMemory,
  settings: Settings
): FileReading {
  const sheets = reading.sheets.map((sheet) => {
    const known = withIds(sheet, settings);
    if (!known.covers.includes("id")) return sheet;
    const named = withOwnHeadings(known, memory);
    const measures = named.measures.map((measure) =>
      withFeedback(withOurRatings(measure, settings), memory)
    );
    return { ...named, measures: applyHiddenValues(measures, memory) };
  });
  return { ...reading, sheets: withHistory(sheets) };
}

/** What our sheet of earlier periods tells belongs to the rows of the catalogue. */
function withHistory(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const joined = new Set(joinProgress(sheets.flatMap(({ measures }) => measures)));
  const bySheet = Map.groupBy(joined, ({ place }) => place.sheet);
  return sheets.map((sheet) => ({ ...sheet, measures: bySheet.get(sheet.sheet) ?? [] }));
}

/** No department writes ids, so readers take the column for an own one; in our table it is ours. */
function withIds(sheet: SheetReading, settings: Settings): SheetReading {
  const heading = fields.id.label;
  const found = Object.entries(sheet.columns).find(
    ([, column]) => column.heading === heading && column.field === null
  );
  if (!found) return sheet;
  const [letter, column] = found;
  return {
    ...sheet,
    mapping: { ...sheet.mapping, [letter]: "id" },
    columns: { ...sheet.columns, [letter]: { ...column, field: "id", sure: 1 } },
    covers: ["id", ...sheet.covers],
    measures: sheet.measures.map((measure) => {
      const { [heading]: text, ...ownColumns } = measure.ownColumns;
      const { value: id } = uuid.read({ text: text ?? "" }, { settings });
      if (id === undefined) return { ...measure, ownColumns };
      return { ...measure, ownColumns, values: { id, ...measure.values } };
    }),
  };
}

/** An own column called like one of ours bears "(2)" in our table only; it gets its own name back. */
function withOwnHeadings(sheet: SheetReading, { headings = [] }: WorkbookMemory): SheetReading {
  if (headings.length === 0) return sheet;
  const written = new Map(headings.map((each) => [each.written, each.own]));
  const nameOf = (heading: string) => written.get(heading) ?? heading;
  const columns = Object.entries(sheet.columns).map(([at, column]) => {
    const heading = column.field === null ? nameOf(column.heading) : column.heading;
    return [at, { ...column, heading }] as const;
  });
  const measures = sheet.measures.map((measure) => {
    const own = Object.entries(measure.ownColumns).map(([name, text]) => [nameOf(name), text]);
    return { ...measure, ownColumns: Object.fromEntries(own) };
  });
  return { ...sheet, columns: Object.fromEntries(columns), measures };
}

const ratingFields = fieldNames.filter((name) => kindOf(name) === rating);

/** In our table a digit is so many of six dots, even where a column happens to hold 1 to 5 only. */
function withOurRatings(measure: ReadMeasure, settings: Settings): ReadMeasure {
  const ratings = ratingFields.flatMap((name) => {
    const text = measure.texts[name];
    if (text === undefined) return [];
    const { value } = rating.read({ text }, { settings, scale: "0-6" });
    return value === undefined || isEqual(value, measure.values[name])
      ? []
      : [[name, value] as const];
  });
  if (ratings.length === 0) return measure;
  return { ...measure, values: { ...measure.values, ...Object.fromEntries(ratings) } };
}
