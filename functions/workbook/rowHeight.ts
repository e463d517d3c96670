import type { CellValue, ColumnLayout } from "../../shared/workbook/sheetLayout.ts";

/** In points, for text of size 10. */
const lineHeight = 13.5;
const padding = 5;
/** Excel's limit. */
const most = 409;

/**
 * Height of a row in which no wrapped text is cut, in points. Excel fits it anew as soon as
 * somebody edits the row; programs that trust the file (LibreOffice) need it said.
 */
export function rowHeight(cells: readonly CellValue[], columns: readonly ColumnLayout[]): number {
  let lines = 1;
  for (let index = 0; index < columns.length; index++) {
    const cell = cells[index];
    const column = columns[index];
    if (typeof cell !== "string" || !column || column.shrinks || column.hidden) continue;
    lines = Math.max(lines, linesOf(cell, column.width));
  }
  return Math.min(most, Math.ceil(lines * lineHeight) + padding);
}

/** Room is lost to the indent and at the end of each line, since words are not divided. */
function linesOf(text: string, width: number): number {
  if (text.length < width - 2 && !text.includes("\n")) return 1;
  const perLine = Math.max(1, width - 3);
  let lines = 0;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    lines += Math.max(1, Math.ceil((to - from) / perLine));
    from = to + 1;
  }
  return lines;
}
