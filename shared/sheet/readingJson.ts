import type { Issue } from "../catalogue/issue.ts";
import type { ReadMeasure } from "../catalogue/measures/measure.ts";
import type { FileReading, SheetReading } from "./sheetReading.ts";

/** A reading as `katalog read --json` prints it (ARCHITECTURE.md section 4): a measure's fields stand beside its place. */
export function readingJson(reading: FileReading, explain: (issue: Issue) => string): object {
  return { ...reading, sheets: reading.sheets.map((sheet) => sheetJson(sheet, explain)) };
}

function sheetJson(sheet: SheetReading, explain: (issue: Issue) => string): object {
  if (sheet.form === "ignored") {
    return { sheet: sheet.sheet, form: sheet.form, reason: sheet.reason };
  }
  return {
    ...sheet,
    measures: sheet.measures.map(measureJson),
    issues: sheet.issues.map((issue) => ({ ...issue, text: explain(issue) })),
  };
}

function measureJson({ place, values, cells, ownColumns, progressByPeriod }: ReadMeasure): object {
  return {
    place,
    cells,
    ...(Object.keys(ownColumns).length > 0 && { ownColumns }),
    ...values,
    ...(progressByPeriod && { progressByPeriod }),
  };
}
