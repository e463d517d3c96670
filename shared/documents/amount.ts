import { writeNumber } from "../wording/writeNumber.ts";
import { noBreak } from "./typeset.ts";

/** "41 505", "1,5": groups of three with a blank, at most two decimals (DIN 5008). */
export function grouped(value: number): string {
  return written(value, noBreak);
}

/** "1.250.000 €", "1.123,45 €": money has points, and cents only when there are some. */
function euro(value: number): string {
  const [whole = "", cents] = written(value, ".").split(",");
  return `${whole}${cents === undefined ? "" : `,${cents.padEnd(2, "0")}`}${noBreak}€`;
}

/** "20.000 €" or "20.000 € bis 45.000 €". */
export function euroRange({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? euro(min) : `${euro(min)} bis ${euro(max)}`;
}

/** "30.06.2025" from an ISO date or instant. */
export function germanDate(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join(".");
}

/** In words up to twelve, as papers write them. */
export const numerals: readonly string[] = [
  "keine",
  "eine",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

/** "keine Maßnahme", "eine Maßnahme", "zwei Maßnahmen", "13 Maßnahmen". */
export function measureCount(count: number): string {
  const number = numerals[count] ?? grouped(count);
  return `${number}${noBreak}${count < 2 ? "Maßnahme" : "Maßnahmen"}`;
}

/** "eine weitere Maßnahme", "zwei weitere Maßnahmen"; after „zu“ "einer weiteren Maßnahme". */
export function moreMeasures(count: number, after?: "zu"): string {
  if (count === 1) return after === undefined ? "eine weitere Maßnahme" : "einer weiteren Maßnahme";
  const number = numerals[count] ?? grouped(count);
  return `${number}${noBreak}${after === undefined ? "weitere" : "weiteren"} Maßnahmen`;
}

/** The same after „zu“, „bei“, „aus“: "einer Maßnahme", "13 Maßnahmen". */
export function measureCountDative(count: number): string {
  return count === 1 ? "einer Maßnahme" : measureCount(count);
}

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function written(value: number, separator: string): string {
  return writeNumber(value, 2, separator).replace("-", "\u2212");
}
