import { palette } from "../../shared/workbook/palette.ts";
import type { Look, SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import { points } from "./points.ts";
import { runsOf } from "./runsOf.ts";

interface Block {
  readonly worksheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
}

/** How the cells of the sheet of figures look; `range` holds them all. */
export function dressOverview(
  { worksheet, top, left, rows }: Block,
  layout: SheetLayout,
  range: Excel.Range
): void {
  const { above, columns, rowLooks = [] } = layout;
  const width = columns.filter(({ blank }) => blank !== true).length;
  range.format.font.color = `#${palette.ink}`;
  range.format.font.size = 10;
  range.format.verticalAlignment = "Center";
  columns.slice(1, width).forEach(({ align, format }, index) => {
    const cells = range.getColumn(index + 1);
    if (format !== undefined) cells.numberFormat = format as never;
    if (align === "right") cells.format.horizontalAlignment = "Right";
  });
  // Widths that somebody changed stay.
  if (rows === 0) {
    columns.forEach((column, index) => {
      const whole = worksheet.getRangeByIndexes(0, left + index, 1, 1).getEntireColumn();
      whole.format.columnWidth = points(column.width);
    });
  }
  const looks = [...above.map(({ look }) => look), ...rowLooks];
  for (const { from, to, value } of runsOf(looks)) {
    dressRows(worksheet.getRangeByIndexes(top + from, left, to - from + 1, width), value);
  }
}

function dressRows(rows: Excel.Range, look: Look): void {
  const { format } = rows;
  format.rowHeight = heights[look] ?? 15;
  if (look === "title") {
    format.font.size = 18;
    format.font.color = `#${palette.accent}`;
  }
  if (look === "note") format.font.color = `#${palette.greyInk}`;
  if (look === "title" || look === "note") format.horizontalAlignment = "Left";
  if (look === "heading") {
    format.fill.color = `#${palette.accent}`;
    format.font.color = `#${palette.white}`;
    format.wrapText = true;
  }
  if (look !== "note" && look !== "body") format.font.bold = true;
  if (look !== "body" && look !== "total") return;
  const line = format.borders.getItem(look === "total" ? "EdgeTop" : "InsideHorizontal");
  line.style = "Continuous";
  line.color = `#${look === "total" ? palette.accent : palette.line}`;
}

/** In points. */
const heights: Partial<Record<Look, number>> = { title: 30, note: 18, heading: 32 };
