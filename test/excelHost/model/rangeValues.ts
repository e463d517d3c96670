import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError, notPlayed } from "../wire/hostError.ts";
import { type Cell, isFilled } from "./cells.ts";
import { type Coerce, coerce } from "./coerce.ts";
import { type Look, numberFormatKey, numberFormatOf } from "./look.ts";
import { cellCount, columnCount, isUnbounded, type Place, rowCount } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import { lookAt, mergedAround } from "./sheet.ts";
import { showValue } from "./showValue.ts";
import { keepHeadings } from "./tableHeadings.ts";
import type { CellValue } from "./workbook.ts";

type Tell<Value> = (row: number, column: number) => Value;

/** „Resource limits and performance“: a read is limited to five million cells. */
const mostCells = 5_000_000;

/** One value a cell, row by row; a range of whole rows or columns has none (null, as in Excel). */
export function readRange<Value>(
  { area }: Place,
  tell: Tell<Value>
): readonly (readonly Value[])[] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > mostCells) throw hostError("InvalidArgument", "more than 5 million cells");
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) =>
      tell(area.top + row, area.left + column)
    )
  );
}

export const valueTeller =
  (place: Place): Tell<CellValue> =>
  (row, column) => {
    const cell = place.sheet.cells.get(row, column);
    return cell ? contentOf(cell, place, row, column) : "";
  };

function contentOf(cell: Cell, { sheet }: Place, row: number, column: number): CellValue {
  if (cell.value !== undefined || cell.formula === undefined) return cell.value ?? "";
  const area = { top: row, left: column, bottom: row, right: column };
  return sheet.workbook.calculate(cell.formula, { sheet, area });
}

export const formulaTeller =
  ({ sheet }: Place): Tell<CellValue> =>
  (row, column) => {
    const cell = sheet.cells.get(row, column);
    return cell?.formula ?? cell?.value ?? "";
  };

export const formatTeller =
  ({ sheet }: Place): Tell<string> =>
  (row, column) =>
    numberFormatOf(lookAt(sheet, row, column));

export const textTeller = (place: Place): Tell<string> => {
  const value = valueTeller(place);
  const format = formatTeller(place);
  return (row, column) => showValue(value(row, column), format(row, column));
};

const typeNames = { string: "String", number: "Double", boolean: "Boolean" } as const;

export const typeTeller = (place: Place): Tell<string> => {
  const value = valueTeller(place);
  return (row, column) => {
    const told = value(row, column);
    if (told === "") return "Empty";
    if (typeof told === "string" && /^#[A-Z/0]+[!?A]?$/.test(told)) return "Error";
    return typeNames[typeof told as keyof typeof typeNames];
  };
};

/** `values` and `formulas`: null leaves a cell, "" empties it, one value alone goes into every cell. */
export function writeValues(place: Place, written: unknown): void {
  if (written === null || written === undefined) throw hostError("InvalidArgument", "null");
  const isFormula = typeof written === "string" && /^=./.test(written);
  if (isFormula && cellCount(place.area) > 1) throw notPlayed("one formula for several cells");
  enter(place, written, coerce);
}

export function enter(place: Place, written: unknown, coerced: Coerce): void {
  const { sheet, area } = place;
  checkUnlocked(sheet, area);
  checkBounded(area);
  eachWritten(place, written, (row, column, value) => {
    const merged = mergedAround(sheet, row, column);
    // In a merged area only the first cell keeps anything.
    if (merged && (merged.top !== row || merged.left !== column)) return;
    writeCell(place, row, column, { value, coerced });
  });
  keepHeadings(place);
  sheet.workbook.happened({ kind: "changed", place, change: "RangeEdited" });
}

/** „Read or write to an unbounded range“: nothing that each cell has can be set on whole rows or columns. */
export function checkBounded(area: Area): void {
  if (isUnbounded(area)) throw hostError("InvalidArgument", "whole rows or columns");
}

const mostLetters = 32_767;

interface Written {
  readonly value: unknown;
  readonly coerced: Coerce;
}

function writeCell(
  { sheet }: Place,
  row: number,
  column: number,
  { value, coerced }: Written
): void {
  if (typeof value === "object" || (typeof value === "string" && value.length > mostLetters)) {
    throw hostError("InvalidArgument");
  }
  const look = lookAt(sheet, row, column);
  const { format, ...content } = coerced(value, numberFormatOf(look));
  const dressed =
    format && numberFormatOf(look) === "General" ? { ...look, [numberFormatKey]: format } : look;
  sheet.cells.set(row, column, cellOf(content, dressed));
}

function cellOf(content: Omit<Cell, "look">, look: Look): Cell | undefined {
  const hasLook = Object.keys(look).length > 0;
  if (!hasLook && !isFilled(content)) return undefined;
  return hasLook ? { ...content, look } : content;
}

/** Walks a two-dimensional array beside its range; wrong sizes are an error. */
export function eachWritten(
  { area }: Place,
  written: unknown,
  write: (row: number, column: number, value: unknown) => void
): void {
  const valueAt = Array.isArray(written) ? matrix(written, area) : () => written;
  for (let row = 0; row < rowCount(area); row += 1) {
    for (let column = 0; column < columnCount(area); column += 1) {
      const value = valueAt(row, column);
      if (value !== null && value !== undefined) write(area.top + row, area.left + column, value);
    }
  }
}

function matrix(rows: readonly unknown[], area: Area): Tell<unknown> {
  const fits =
    rows.length === rowCount(area) &&
    rows.every((cells) => Array.isArray(cells) && cells.length === columnCount(area));
  if (!fits) throw hostError("InvalidArgument", "the array has another size than the range");
  return (row, column) => (rows as readonly (readonly unknown[])[])[row]?.[column];
}
