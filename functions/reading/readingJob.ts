import { basename } from "node:path";
import { type ReadingOptions, readGrids } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { ownWorkbook } from "../../shared/workbook/ownWorkbook.ts";
import { recall } from "../../shared/workbook/recall.ts";
import { openFile } from "./openFile.ts";
import { refusedFile } from "./readInWorker.ts";

/** What the reading thread does with a file: bytes → grids → measures and issues. */
export default async function readingJob(
  path: string,
  options: ReadingOptions
): Promise<FileReading> {
  const workbook = await openFile(path);
  if (workbook.refused !== undefined) return refusedFile(path, workbook.refused);
  const name = basename(path);
  const own = ownWorkbook(workbook);
  if (!own) return readGrids(name, workbook.grids, options);
  const department = options.department ?? own.memory.department;
  const reading = readGrids(name, own.grids, {
    ...options,
    profile: own.profile,
    ...(department !== undefined && { department }),
  });
  const { values: _, headings: __, ...origin } = own.memory;
  return { ...recall(reading, own.memory, options.settings), origin };
}
