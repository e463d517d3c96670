import ExcelJS from "exceljs";
import { readZip } from "../../../functions/zip/readZip.ts";
import type { Cell } from "../model/cells.ts";
import { openAt } from "../model/newWorkbook.ts";
import { areaOf } from "../model/place.ts";
import { toSerial } from "../model/serial.ts";
import { addSheet, lineOf, type Sheet, standardColumn, standardRow } from "../model/sheet.ts";
import { addTable, renameTable } from "../model/table.ts";
import type { CellValue, Workbook } from "../model/workbook.ts";
import { lookOf } from "./cellLook.ts";
import { readConditionalFormats, readValidations } from "./rules.ts";

/** Reads a file with exceljs; hand the result to `excelHost` as `open`. Charts and pictures stay behind. */
export async function readXlsx(bytes: Uint8Array): Promise<(begin: Workbook) => Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const xmlParts = customXmlIn(bytes);
  return (workbook) => {
    for (const from of book.worksheets) fillSheet(from, addSheet(workbook, from.name));
    for (const { name, ranges } of book.definedNames.model) {
      const formula = `=${ranges.join(",")}`;
      workbook.names.push({ name, formula, visible: true, comment: "", scope: undefined });
    }
    for (const xml of xmlParts) workbook.xmlParts.push({ id: `{${workbook.newId()}}`, xml });
    const first = workbook.sheets.find(({ visibility }) => visibility === "Visible");
    if (!first) throw new Error("the file has no visible sheet");
    openAt(workbook, first);
    return workbook;
  };
}

/** exceljs drops custom XML. */
const customXmlIn = (bytes: Uint8Array) =>
  [...readZip(bytes)]
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, xml]) => xml);

const visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function fillSheet(from: ExcelJS.Worksheet, sheet: Sheet): void {
  sheet.visibility = visibility[from.state];
  sheet.tabColor = from.properties.tabColor?.argb
    ? `#${from.properties.tabColor.argb.slice(-6)}`
    : "";
  // exceljs says null where there are no views, against its types.
  const [view] = from.views ?? [];
  if (view?.state === "frozen")
    sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  fillColumns(from, sheet);
  from.eachRow({ includeEmpty: true }, (row) => fillRow(row, sheet));
  sheet.merged = from.model.merges.flatMap((reference) => areaOf(reference) ?? []);
  for (const table of Object.values(from.getTables()) as unknown as readonly TableInFile[]) {
    const area = areaOf(table.table.tableRef);
    if (!area) continue;
    const made = addTable({ sheet, area }, "present");
    renameTable(made, table.table.name);
    made.style = table.table.style?.theme ?? made.style;
  }
  if (withProtection(from).sheetProtection?.sheet)
    sheet.protection = { options: {}, password: undefined };
  sheet.validations = readValidations(from);
  sheet.conditionalFormats = readConditionalFormats(from, sheet);
}

/** What exceljs keeps of a table beyond its types. */
interface TableInFile {
  readonly table: {
    readonly name: string;
    readonly tableRef: string;
    readonly style?: { readonly theme?: string };
  };
}

interface WithProtection {
  sheetProtection?: { readonly sheet: boolean } | null;
}

/** exceljs has it, its types do not. */
export const withProtection = (sheet: ExcelJS.Worksheet) => sheet as unknown as WithProtection;

/** A letter of the standard font is about 5.5 points wide. */
export const pointsPerLetter = 5.5;

function fillColumns(from: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const [index, column] of (from.columns ?? []).entries()) {
    const look = lookOf(column.style ?? {});
    if (!column.width && !column.hidden && Object.keys(look).length === 0) continue;
    const line = lineOf(sheet.columns, index, standardColumn);
    line.size = column.width ? column.width * pointsPerLetter : standardColumn;
    line.hidden = column.hidden === true;
    line.look = look;
  }
}

function fillRow(row: ExcelJS.Row, sheet: Sheet): void {
  if (row.hidden || row.height) {
    const line = lineOf(sheet.rows, row.number - 1, standardRow);
    line.hidden = row.hidden === true;
    line.size = row.height || standardRow;
  }
  row.eachCell({ includeEmpty: true }, (cell) => {
    const filled = cellOf(cell);
    if (filled) sheet.cells.set(row.number - 1, Number(cell.col) - 1, filled);
  });
}

function cellOf(cell: ExcelJS.Cell): Cell | undefined {
  const look = lookOf(cell.style);
  const hasLook = Object.keys(look).length > 0;
  // Cells under a merged area repeat its first one in exceljs.
  const content = cell.isMerged && cell.master !== cell ? {} : contentOf(cell);
  if (!hasLook && Object.keys(content).length === 0) return undefined;
  return hasLook ? { ...content, look } : content;
}

function contentOf(cell: ExcelJS.Cell): Omit<Cell, "look"> {
  if (cell.formula) {
    const value = plain(cell.result as ExcelJS.CellValue);
    return { formula: `=${cell.formula}`, ...(value === undefined ? {} : { value }) };
  }
  const value = plain(cell.value);
  return value === undefined || value === "" ? {} : { value };
}

function plain(value: ExcelJS.CellValue): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return toSerial(value);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return plain(value.text as ExcelJS.CellValue);
  return undefined;
}
