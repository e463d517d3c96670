import ExcelJS from "exceljs";
import {
  customXmlParts,
  withContentTypes,
  withRelationships,
} from "../../../functions/workbook/customXmlParts.ts";
import { readZipBytes } from "../../../functions/zip/readZip.ts";
import { writeZip } from "../../../functions/zip/writeZip.ts";
import { toReference } from "../../../shared/xlsx/reference.ts";
import type { Cell } from "../model/cells.ts";
import { referenceOf, rowCount } from "../model/place.ts";
import type { Line, Sheet } from "../model/sheet.ts";
import { bodyOf, type Table } from "../model/table.ts";
import { headingTexts } from "../model/tableHeadings.ts";
import type { Workbook } from "../model/workbook.ts";
import { styleOf } from "./cellLook.ts";
import { pointsPerLetter, withProtection } from "./readXlsx.ts";
import { writeConditionalFormats, writeValidations } from "./rules.ts";

/** The workbook as a file; hand it to `excelHost` as `save`. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) writeSheet(book, sheet);
  for (const { name, formula } of workbook.names) {
    if (formula.includes("!")) book.definedNames.add(formula.slice(1), name);
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return withCustomXml(
    bytes,
    workbook.xmlParts.map(({ xml }) => xml)
  );
}

const state = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function writeSheet(book: ExcelJS.Workbook, sheet: Sheet): void {
  const { rows, columns } = sheet.frozen;
  const to = book.addWorksheet(sheet.name, {
    state: state[sheet.visibility as keyof typeof state],
    views: rows + columns > 0 ? [{ state: "frozen", ySplit: rows, xSplit: columns }] : [],
    properties: sheet.tabColor ? { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } : {},
  });
  for (const table of sheet.tables) writeTable(table, to);
  sheet.cells.each((row, column, cell) => writeCell(to.getCell(row + 1, column + 1), cell));
  for (const [index, line] of sheet.columns) writeColumn(to.getColumn(index + 1), line);
  for (const [index, line] of sheet.rows) {
    to.getRow(index + 1).height = line.size;
    to.getRow(index + 1).hidden = line.hidden;
  }
  for (const area of sheet.merged) to.mergeCells(referenceOf(area));
  // Without the password: its hash would make every file a different one.
  if (sheet.protection) withProtection(to).sheetProtection = { sheet: true };
  writeValidations(sheet, to);
  writeConditionalFormats(sheet, to);
}

function writeColumn(column: ExcelJS.Column, { size, hidden }: Line): void {
  column.width = size / pointsPerLetter;
  column.hidden = hidden;
}

/** exceljs fills a table's cells itself; what stands in them is written over that. */
function writeTable(table: Table, to: ExcelJS.Worksheet): void {
  const headings = headingTexts(table);
  to.addTable({
    name: table.name,
    ref: toReference(table.area.left, table.area.top),
    headerRow: table.showHeaders,
    columns: headings.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: rowCount(bodyOf(table)) }, () => headings.map(() => null)),
    style: {
      theme: table.style as NonNullable<ExcelJS.TableStyleProperties["theme"]>,
      showRowStripes: table.showBandedRows,
    },
  });
}

function writeCell(to: ExcelJS.Cell, { value, formula, look }: Cell): void {
  if (formula !== undefined)
    to.value = { formula: formula.slice(1), ...(value === undefined ? {} : { result: value }) };
  else if (value !== undefined) to.value = value;
  if (look) to.style = styleOf(look);
}

const fileTime = new Date(Date.UTC(2026, 0, 1));

function withCustomXml(bytes: Uint8Array, parts: readonly string[]): Uint8Array {
  if (parts.length === 0) return bytes;
  const entries = [...readZipBytes(bytes)].map(([name, content]) => {
    if (name === "[Content_Types].xml")
      return { name, content: withContentTypes(String(content), parts.length) };
    if (name === "xl/_rels/workbook.xml.rels")
      return { name, content: withRelationships(String(content), parts.length) };
    return { name, content };
  });
  return writeZip([...entries, ...customXmlParts(parts)], fileTime);
}
