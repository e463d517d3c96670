import { basename } from "node:path";
import { type ReadingOptions, readGrids } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { openFile } from "./openFile.ts";
import { refusedFile } from "./readInWorker.ts";

/** What the reading thread does with a file: bytes → grids → measures and issues. */
export default async function readingJob(
  path: string,
  options: ReadingOptions
): Promise<FileReading> {
  const workbook = await openFile(path);
  if (workbook.refused !== undefined) return refusedFile(path, workbook.refused);
  return readGrids(basename(path), workbook.grids, options);
}
