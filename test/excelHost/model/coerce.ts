import { toSerial } from "./serial.ts";
import type { CellValue } from "./workbook.ts";

/** What becomes of a written value; `format` is one that Excel gives the cell along with it. */
export interface Coerced {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** Strings are taken as if a person typed them in German Excel: "3-4" is a date, "1.10" too. */
export function coerce(written: unknown, format: string): Coerced {
  if (typeof written === "boolean") return { value: written };
  if (typeof written === "number") return { value: format === "@" ? String(written) : written };
  const text = String(written);
  if (text === "") return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  if (/^=./.test(text)) return { formula: text };
  return asTyped(text) ?? { value: text };
}

function asTyped(text: string): Coerced | undefined {
  const plain = text.trim();
  if (/^(true|wahr)$/i.test(plain)) return { value: true };
  if (/^(false|falsch)$/i.test(plain)) return { value: false };
  return asNumber(plain) ?? asDate(plain);
}

function asNumber(text: string): Coerced | undefined {
  const match = /^([+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)(\s?%|\s?€)?$/.exec(text);
  if (!match?.[1]) return undefined;
  const number = Number(match[1].replaceAll(".", "").replace(",", "."));
  if (match[2]?.includes("%")) return { value: number / 100, format: "0%" };
  if (match[2]?.includes("€")) return { value: number, format: '#,##0.00 "€"' };
  return { value: number };
}

/** "31.12.2026", "1.10", "3-4", "1/2"; a day without a year is one of this year. */
function asDate(text: string): Coerced | undefined {
  const match = /^(\d{1,2})[./-](\d{1,2})\.?(?:[./-]?(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const year = match[3] === undefined ? new Date().getFullYear() : fullYear(match[3]);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const format = match[3] === undefined ? "dd. mmm" : "dd.mm.yyyy";
  return { value: toSerial(date), format };
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
