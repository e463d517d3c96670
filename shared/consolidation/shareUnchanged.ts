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
  const sheets = file.sheets.map((sheet, at) => sharedSheet(sheet, last.sheets[at]));
  const isWhole = sheets.every(({ measures }, at) => isList(measures, last.sheets[at]?.measures));
  const shared = { ...file, sheets };
  return isWhole && isEqual(shared, last) ? last : shared;
}

const isList = <One>(one: readonly One[], other: readonly One[] = []) =>
  one.length === other.length && one.every((each, at) => each === other[at]);

function sharedSheet(sheet: SheetReading, last: SheetReading | undefined): SheetReading {
  const known = new Map(last?.measures.map((row) => [rowKey(row), row]));
  return {
    ...sheet,
    measures: sheet.measures.map((row) => {
      const before = known.get(rowKey(row));
      return before !== undefined && isSame(before, row) ? before : row;
    }),
  };
}

/** Workbooks show a department's own columns in the order in which they come. */
function isSame(before: ReadMeasure, row: ReadMeasure): boolean {
  const order = ({ ownColumns }: ReadMeasure) => Object.keys(ownColumns).join("\n");
  return isEqual(before, row) && order(before) === order(row);
}

function rowKey({ place }: ReadMeasure): string {
  return placeKey({ file: "", ...place });
}
