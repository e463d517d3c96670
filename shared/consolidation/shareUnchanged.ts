import type { ReadMeasure } from "../catalogue/measures/measure.ts";
import type { FileReading, SheetReading } from "../sheet/sheetReading.ts";
import { placeKey } from "./comparePlaces.ts";
import { isEqual } from "./isEqual.ts";

/**
 * Readings in which every row that says what it said before is the very same object as before. A host
 * that keeps the readings of its last run hands them in here first: consolidating then works out anew
 * only what changed, with the same result.
 */
export function shareUnchanged(
  files: readonly FileReading[],
  before: readonly FileReading[]
): readonly FileReading[] {
  const known = new Map(before.map((file) => [fileKey(file), file]));
  return files.map((file) => {
    const last = known.get(fileKey(file));
    return last === undefined || last === file ? file : sharedFile(file, last);
  });
}

function fileKey({ file, department = "" }: FileReading): string {
  return `${department}\n${file}`;
}

function sharedFile(file: FileReading, last: FileReading): FileReading {
  if (isEqual(file, last)) return last;
  return { ...file, sheets: file.sheets.map((sheet, at) => sharedSheet(sheet, last.sheets[at])) };
}

function sharedSheet(sheet: SheetReading, last: SheetReading | undefined): SheetReading {
  const known = new Map(last?.measures.map((row) => [rowKey(row), row]));
  return {
    ...sheet,
    measures: sheet.measures.map((row) => {
      const before = known.get(rowKey(row));
      return before !== undefined && isEqual(before, row) ? before : row;
    }),
  };
}

function rowKey({ place }: ReadMeasure): string {
  return placeKey({ file: "", ...place });
}
