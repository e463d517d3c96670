import { type ReadingOptions, readGrids } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { ownWorkbook } from "../../shared/workbook/ownWorkbook.ts";
import { recall } from "../../shared/workbook/recall.ts";
import type { WorkbookReading } from "../../shared/xlsx/workbookReading.ts";
import { refusedFile } from "./readInWorker.ts";

/** What a workbook holds → measures and issues; our own workbooks remember what a cell cannot show. */
export function readWorkbookOf(
  name: string,
  workbook: WorkbookReading,
  options: ReadingOptions
): FileReading {
  if (workbook.refused !== undefined) return refusedFile(name, workbook.refused);
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
