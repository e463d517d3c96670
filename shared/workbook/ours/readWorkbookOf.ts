import { type ReadingOptions, readGrids } from "../../sheet/readFile.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import type { WorkbookReading } from "../../xlsx/workbookReading.ts";
import { ownWorkbook } from "./ownWorkbook.ts";
import { recall } from "./recall.ts";
import { refusedFile } from "./refusedFile.ts";

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
    oneRowEach: true,
    ...(department !== undefined && { department }),
  });
  const { values: _, headings: __, taken: ___, ...origin } = own.memory;
  return { ...recall(reading, own.memory, options.settings), origin };
}
