import type { CellChange } from "../pane/workbookHost.ts";
import { runExcel } from "./runExcel.ts";

/**
 * Writes texts into cells and answers what stood there before, as it would have to be written again.
 * Two syncs, however many cells.
 */
export function writeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  return runExcel(async (context) => {
    const ranges = changes.map(({ sheet, cell }) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell)
    );
    for (const range of ranges) range.load("formulas");
    await context.sync();
    const before = changes.map((change, index) => ({
      ...change,
      text: String(ranges[index]?.formulas[0]?.[0] ?? ""),
    }));
    ranges.forEach((range, index) => {
      range.values = [[changes[index]?.text ?? ""]];
    });
    await context.sync();
    return before;
  });
}
