import { numberFormat } from "../../../shared/xlsx/numberFormat.ts";
import { fromSerial } from "../../../shared/xlsx/serialDate.ts";
import type { CellValue } from "./workbook.ts";

/** What a person sees in the cell (`Range.text`); in German notation, as the product shows it. */
export function showValue(value: CellValue, code: string): string {
  if (typeof value === "boolean") return value ? "WAHR" : "FALSCH";
  if (typeof value === "string") return value;
  const format = numberFormat(code);
  if (!format.isDate) return format.showNumber(value);
  const moment = fromSerial(value, false);
  return moment ? format.showMoment(moment) : "########";
}
