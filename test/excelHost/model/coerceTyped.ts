import { asFormula, type Coerce, type Coerced, coercePlain, dateOf } from "./coerce.ts";

/** What German Excel makes of what a person types: "3-4" and "1.10" are dates, "12,5" a number. */
export const coerceTyped: Coerce = (written, format) =>
  coercePlain(written, format) ?? typed(String(written));

function typed(text: string): Coerced {
  const plain = text.trim();
  if (/^(true|wahr)$/i.test(plain)) return { value: true };
  if (/^(false|falsch)$/i.test(plain)) return { value: false };
  return asNumber(plain) ?? asDate(plain) ?? asFormula(text) ?? { value: text };
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
  const year = match[3] === undefined ? new Date().getFullYear() : fullYear(match[3]);
  const format = match[3] === undefined ? "dd. mmm" : "dd.mm.yyyy";
  return dateOf(year, Number(match[2]), Number(match[1]), format);
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
