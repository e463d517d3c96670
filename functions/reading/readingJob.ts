import { basename } from "node:path";
import type { ReadingOptions } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { readWorkbookOf } from "../../shared/workbook/ours/readWorkbookOf.ts";
import { openFile } from "./openFile.ts";

/** What the reading thread does with a file: bytes → grids → measures and issues. */
export default async function readingJob(
  path: string,
  options: ReadingOptions
): Promise<FileReading> {
  return readWorkbookOf(basename(path), await openFile(path), options);
}
