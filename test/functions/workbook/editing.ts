import ExcelJS from "exceljs";

type Sheet = ExcelJS.Worksheet;

/** Opens bytes of a workbook, lets a person change it, and gives the bytes back. */
export async function edited(
  bytes: Uint8Array,
  change: (book: ExcelJS.Workbook) => void
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A sheet with a header row as a person sees it: cells by heading. */
export function tableOf(book: ExcelJS.Workbook, name: string, heading: string) {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const header = rowWith(sheet, heading);
  const columns = new Map<string, number>();
  sheet.getRow(header).eachCell((cell, column) => {
    columns.set(cell.text.trim(), column);
  });
  const columnOf = (wanted: string) => {
    const column = columns.get(wanted);
    if (column === undefined) throw new Error(`no column ${wanted}`);
    return column;
  };
  return {
    sheet,
    header,
    columnOf,
    /** Numbers of the rows below the header. */
    rows: Array.from({ length: sheet.rowCount - header }, (_, index) => header + 1 + index),
    text: (row: number, wanted: string) => sheet.getCell(row, columnOf(wanted)).text,
    type: (row: number, wanted: string, value: ExcelJS.CellValue) => {
      sheet.getCell(row, columnOf(wanted)).value = value;
    },
  };
}

function rowWith(sheet: Sheet, heading: string): number {
  for (let row = 1; row <= sheet.rowCount; row++) {
    let found = false;
    sheet.getRow(row).eachCell((cell) => {
      found ||= cell.text.trim() === heading;
    });
    if (found) return row;
  }
  throw new Error(`no heading ${heading} in ${sheet.name}`);
}

/** Every cell of a row, formulas as they stand. */
export const rowValues = (sheet: Sheet, row: number) =>
  Array.from({ length: sheet.columnCount }, (_, i) => sheet.getCell(row, i + 1).value);

export function setRow(sheet: Sheet, row: number, values: readonly ExcelJS.CellValue[]): void {
  for (const [index, value] of values.entries()) sheet.getCell(row, index + 1).value = value;
}
