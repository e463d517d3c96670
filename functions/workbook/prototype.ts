import type ExcelJS from "exceljs";
import {
  type ColumnLayout,
  firstRow,
  type Look,
  type SheetLayout,
  type WorkbookLayout,
} from "../../shared/workbook/sheetLayout.ts";
import { addEntryRules } from "./addEntryRules.ts";
import { addLooks } from "./addLooks.ts";
import { cellStyle } from "./cellStyle.ts";
import { setUpPrint } from "./setUpPrint.ts";

/** The sample rows, in this order; the header's look follows in the row below. */
export const sampleLooks = ["title", "note", "band", "body", "heading", "total"] as const;

/**
 * A workbook in which exceljs defines everything but the rows: each sheet holds, per column, one
 * sample cell of each look. The writer puts the rows in as text: a fifth of the time (SPEED.md, 2).
 */
export function definePrototype(book: ExcelJS.Workbook, layout: WorkbookLayout, at: Date): void {
  book.creator = layout.creator;
  book.lastModifiedBy = layout.creator;
  book.title = layout.title;
  book.created = at;
  book.modified = at;
  for (const sheet of layout.sheets) addSheet(book, sheet, layout.title);
  for (const { name, area } of layout.names) book.definedNames.add(area, name);
}

/** Line breaks in headings, as Excel spells them in names of table columns. */
const tableHeading = (heading: string) => heading.replace(/\r?\n/g, "_x000a_");

function addSheet(book: ExcelJS.Workbook, layout: SheetLayout, title: string): void {
  const headerRow = layout.table === undefined ? 0 : firstRow(layout) - 1;
  const folds = layout.columns.some((column) => column.folds);
  const sheet = book.addWorksheet(layout.name, {
    state: layout.hidden ? "hidden" : "visible",
    properties: { outlineLevelCol: folds ? 1 : 0 },
    views: [view(layout.frozenColumns, headerRow)],
  });
  // The button stands above a section's first column, not behind its last.
  if (folds) sheet.properties.outlineProperties = { summaryBelow: true, summaryRight: false };
  layout.columns.forEach((column, index) => {
    const target = sheet.getColumn(index + 1);
    target.width = column.width;
    target.hidden = column.hidden ?? false;
    if (column.folds) target.outlineLevel = 1;
    addSamples(sheet, column, index);
  });
  if (layout.table !== undefined) addTable(sheet, layout, layout.table, headerRow);
  addEntryRules(sheet, layout);
  addLooks(sheet, layout);
  setUpPrint(sheet, layout, title);
}

function view(columns: number, rows: number): Partial<ExcelJS.WorksheetView> {
  const look = { showGridLines: false, zoomScale: 90 };
  if (columns === 0 && rows === 0) return { state: "normal", ...look };
  return { state: "frozen", xSplit: columns, ySplit: rows, ...look };
}

function addSamples(sheet: ExcelJS.Worksheet, column: ColumnLayout, index: number): void {
  const looks: readonly Look[] = [...sampleLooks, column.header];
  looks.forEach((look, row) => {
    sheet.getCell(row + 1, index + 1).style = cellStyle(look, column);
  });
}

/** Of the right columns; `stretchTable` gives it its rows. */
function addTable(sheet: ExcelJS.Worksheet, layout: SheetLayout, name: string, row: number): void {
  sheet.addTable({
    name,
    ref: `A${row}`,
    headerRow: true,
    style: { showRowStripes: false },
    columns: layout.columns.map(({ heading }) => ({
      name: tableHeading(heading),
      filterButton: true,
    })),
    rows: [[]],
  });
}
