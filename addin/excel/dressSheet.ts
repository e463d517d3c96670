import { palette } from "../../shared/workbook/palette.ts";
import { columnLetter, firstRow, type SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import { addEntryRules } from "./addEntryRules.ts";
import { addLooks } from "./addLooks.ts";
import { points } from "./points.ts";
import { runsOf } from "./runsOf.ts";
import type { NewSheet } from "./writeRows.ts";

/** Table, widths, colours, rules and looks of a sheet whose cells are written. */
export function dressSheet(sheet: NewSheet): void {
  const { layout, worksheet } = sheet;
  worksheet.showGridlines = false;
  dressColumns(sheet);
  dressAbove(sheet);
  if (layout.table !== undefined) addTable(sheet, layout.table);
  addEntryRules(sheet);
  addLooks(sheet);
  const header = layout.above.length + (layout.table === undefined ? 0 : 1);
  if (layout.frozenColumns > 0 && header > 0) {
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, header, layout.frozenColumns));
  }
  foldSections(sheet);
  setUpPrint(sheet);
  if (layout.hidden) worksheet.visibility = "VeryHidden";
}

function dressColumns({ layout, worksheet, rows }: NewSheet): void {
  const first = firstRow(layout) - 1;
  const body = worksheet.getRangeByIndexes(first, 0, Math.max(rows, 1), layout.columns.length);
  body.format.font.size = 10;
  body.format.font.color = `#${palette.ink}`;
  body.format.verticalAlignment = "Top";
  body.format.wrapText = true;
  const lines = body.format.borders.getItem("InsideHorizontal");
  lines.style = "Continuous";
  lines.color = `#${palette.line}`;
  layout.columns.forEach(({ width, hidden, align, shrinks, ink }, column) => {
    const whole = worksheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`);
    whole.format.columnWidth = points(width);
    if (hidden) whole.columnHidden = true;
    const cells = worksheet.getRangeByIndexes(first, column, Math.max(rows, 1), 1);
    if (align === "center" || align === "right")
      cells.format.horizontalAlignment = align === "center" ? "Center" : "Right";
    if (shrinks) {
      cells.format.wrapText = false;
      cells.format.shrinkToFit = true;
    }
    if (ink !== undefined) cells.format.font.color = `#${ink}`;
  });
}

function dressAbove({ layout, worksheet }: NewSheet): void {
  layout.above.forEach(({ look, height }, row) => {
    const range = worksheet.getRangeByIndexes(row, 0, 1, layout.columns.length);
    range.format.font.color = look === "note" ? `#${palette.greyInk}` : `#${palette.accent}`;
    range.format.font.bold = look !== "note";
    range.format.font.size = look === "title" ? 18 : 11;
    if (height !== undefined) range.format.rowHeight = height;
  });
}

const headers = {
  headerDepartment: { fill: palette.accent, ink: palette.white },
  headerOffice: { fill: palette.tint, ink: palette.accent },
  headerOwn: { fill: palette.paleGrey, ink: palette.greyInk },
} as const;

function addTable({ layout, worksheet, rows }: NewSheet, name: string): void {
  const top = layout.above.length;
  const table = worksheet.tables.add(
    worksheet.getRangeByIndexes(top, 0, Math.max(rows, 1) + 1, layout.columns.length),
    true
  );
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  for (const { from, to, value } of runsOf(layout.columns.map(({ header }) => header))) {
    const range = worksheet.getRangeByIndexes(top, from, 1, to - from + 1);
    range.format.fill.color = `#${headers[value].fill}`;
    range.format.font.color = `#${headers[value].ink}`;
    range.format.font.bold = true;
    range.format.font.size = 10;
    range.format.wrapText = true;
    range.format.verticalAlignment = "Center";
    range.format.rowHeight = 34;
  }
}

/** Sections fold away; Excel learnt it with 1.10. */
function foldSections({ layout, worksheet }: NewSheet): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return;
  const folds = layout.columns.map(({ folds }) => folds === true);
  for (const { from, to, value } of runsOf(folds)) {
    if (value) worksheet.getRange(`${columnLetter(from)}:${columnLetter(to)}`).group("ByColumns");
  }
}

function setUpPrint({ layout, worksheet }: NewSheet): void {
  if (layout.hidden) return;
  const { pageLayout } = worksheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = layout.wide ? "A3" : "A4";
  pageLayout.setPrintTitleRows(printedRows(layout));
}

const printedRows = ({ above, table }: SheetLayout) =>
  `$1:$${Math.max(1, above.length + (table === undefined ? 0 : 1))}`;
