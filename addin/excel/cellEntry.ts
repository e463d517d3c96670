import type { CellValue } from "../../shared/workbook/sheetLayout.ts";

/**
 * What is handed to Excel so that the cell holds the value: Excel takes "3-4" for a date, "1.10" for
 * a number and "- Punkt" for a formula, unless an apostrophe stands before it.
 */
export function cellEntry(value: CellValue): string | number {
  if (value === undefined) return "";
  if (typeof value === "number") return value;
  if (typeof value === "object") return `=${value.formula}`;
  return mayBeTakenForMore.test(value) ? `'${value}` : value;
}

/** Begins like a formula, a number, a date, an amount or a month, or is a word that stands for more. */
const mayBeTakenForMore =
  /^\s*(?:[=+\-@'\d.,(€$£%#]|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?[\s\-/.]*\d|(?:true|false|wahr|falsch)\s*$)/i;

/** A repair as it is typed: a plain number is one, all else stays text. */
export const typedEntry = (text: string): string | number =>
  /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : cellEntry(text);
