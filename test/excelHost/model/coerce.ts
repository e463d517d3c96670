import { hostError } from "../wire/hostError.ts";
import { toSerial } from "./serial.ts";
import type { CellValue } from "./workbook.ts";

/** What becomes of a written value; `format` is one that Excel gives the cell along with it. */
export interface Coerced {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export type Coerce = (written: unknown, format: string) => Coerced;

/**
 * What `values` and `formulas` make of a value, whatever the language: "1.10" is a number, "3-4" the fourth
 * of March, "31.12.2026" stays text, and what begins with +, - or = is a formula (reference of Range.values).
 */
export const coerce: Coerce = (written, format) =>
  coercePlain(written, format) ?? neutral(String(written));

/** What is no riddle in any language; undefined for text that might be a number, a date or a formula. */
export function coercePlain(written: unknown, format: string): Coerced | undefined {
  if (typeof written === "boolean") return { value: written };
  if (typeof written === "number") return { value: format === "@" ? String(written) : written };
  const text = String(written);
  if (text === "") return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  return format === "@" ? { value: text } : undefined;
}

function neutral(text: string): Coerced {
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === "true" };
  return asNumber(plain) ?? asDate(plain) ?? asFormula(text) ?? { value: text };
}

function asNumber(text: string): Coerced | undefined {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%)?$/.exec(text);
  if (!match?.[1]) return undefined;
  const number = Number(match[1].replaceAll(",", ""));
  return match[2] ? { value: number / 100, format: "0%" } : { value: number };
}

/** "2026-12-31", "12/31/2026", and without a year "3-4" or "3/4". */
function asDate(text: string): Coerced | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const american = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (!american) return undefined;
  const year = american[3] === undefined ? new Date().getFullYear() : Number(american[3]);
  const format = american[3] === undefined ? "d-mmm" : "m/d/yyyy";
  return dateOf(year, Number(american[1]), Number(american[2]), format);
}

export function dateOf(
  year: number,
  month: number,
  day: number,
  format: string
): Coerced | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? { value: toSerial(date), format } : undefined;
}

/** „- Fördermittel“ and „+49 30 …“ are taken for formulas too, and fail because they are none. */
export function asFormula(text: string): Coerced | undefined {
  if (!/^[=+-]./.test(text)) return undefined;
  const withoutTexts = text.replace(/"[^"]*"/g, '""');
  if (/[\p{L}\d]\s+[\p{L}\d]/u.test(withoutTexts) || /^[+-]\s/.test(text)) {
    throw hostError("InvalidArgument", `no formula: ${text.slice(0, 20)}`);
  }
  return { formula: text.startsWith("=") ? text : `=${text}` };
}
