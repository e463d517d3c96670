import { firstRow, type SheetLayout } from "./sheetLayout.ts";

/** The last row of the sheet, 1-based; a table without measures keeps one empty row to type into. */
export function lastRow(layout: SheetLayout): number {
  return firstRow(layout) + Math.max(layout.rows.length, 1) - 1;
}
