import type { Place } from "../catalogue/issue.ts";
import type { SheetReading } from "../sheet/sheetReading.ts";
import type { Subject } from "./subject.ts";

/**
 * The cell where a field of a measure stands. An empty field has the cell where it belongs: row and
 * column on lists, the label on forms; where the sheet has no place for it, the title's cell.
 */
export function placeOf({ file, sheet, read }: Subject, field: string): Place {
  const { row, rows } = read.place;
  const cell = firstCell(read, field) ?? emptyCell(sheet, field, row) ?? titleCell(sheet, read);
  // Nearly every place, without the detours of a general one.
  if (row !== undefined && rows === undefined && cell !== undefined)
    return { file, sheet: sheet.sheet, row, cell };
  return {
    file,
    sheet: sheet.sheet,
    ...(row === undefined ? {} : { row }),
    ...(rows === undefined ? {} : { rows }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** The first of a field's cells. */
export function firstCell({ cells }: Subject["read"], field: string): string | undefined {
  const found = cells[field];
  return typeof found === "string" ? found : found?.[0];
}

/** 7 for "D7"; undefined where it names no row. */
export function rowOfCell(cell: string): number | undefined {
  let at = cell.length;
  while (at > 0 && isDigit(cell.charCodeAt(at - 1))) at--;
  return at === cell.length ? undefined : Number(cell.slice(at));
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Column letter, or label cell on forms, that a field was mapped to. */
export function columnOf(sheet: SheetReading, field: string): string | undefined {
  const known = columnsOf.get(sheet);
  if (known !== undefined) return known.get(field);
  const columns = mappedColumns(sheet);
  columnsOf.set(sheet, columns);
  return columns.get(field);
}

/** Asked for every finding, made once a sheet. */
const columnsOf = new WeakMap<SheetReading, ReadonlyMap<string, string>>();

function mappedColumns({ mapping }: SheetReading): Map<string, string> {
  const columns = new Map<string, string>();
  for (const [column, mapped] of Object.entries(mapping)) {
    for (const field of [mapped ?? []].flat()) if (!columns.has(field)) columns.set(field, column);
  }
  return columns;
}

function emptyCell(
  sheet: SheetReading,
  field: string,
  row: number | undefined
): string | undefined {
  const column = columnOf(sheet, field);
  if (column === undefined || /\d/.test(column)) return column;
  return row === undefined ? undefined : `${column}${row}`;
}

function titleCell(sheet: SheetReading, read: Subject["read"]): string | undefined {
  const { row, rows, cell } = read.place;
  const title = firstCell(read, "title") ?? cell ?? emptyCell(sheet, "title", row ?? rows?.[0]);
  return title ?? (row === undefined ? undefined : `A${row}`);
}
