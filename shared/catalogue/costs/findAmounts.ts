import { germanNumber } from "../../wording/germanNumber.ts";

/** A number in running text, with what its unit makes of it; a bare number has no factor. */
export interface Amount {
  readonly number: number;
  readonly factor?: number;
  readonly from: number;
  readonly to: number;
}

/** Units by how they are written (source of a regular expression) → factor; longer ones first. */
export type Units = readonly (readonly [written: string, factor: number])[];

/** "1.234.567,89", "2 500", "31'500", "4.17", "1,8"; neither inside a word nor a part of a date. */
const number = String.raw`(?<![\p{L}\d.,])(\d{1,3}(?:[. '’]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+\.\d+|\d+(?:[.,]\d+)?)(?:,-{1,2}|,[–—]|\.-)?`;

/** A finder of all numbers in a text with these units behind (or, where named, before) them; percentages are left out. */
export function amountFinder(
  behind: Units,
  before: Units = []
): (text: string) => readonly Amount[] {
  const anyOf = (units: Units) => units.map(([written]) => written).join("|") || "(?!)";
  const pattern = new RegExp(
    `(?:(?<![\\p{L}])(${anyOf(before)})\\s?)?${number}(?!\\s?%)(?:\\s?(${anyOf(behind)})(?![\\p{L}\\d]))?`,
    "giu"
  );
  const factors = (units: Units) =>
    units.map(([written, factor]) => [new RegExp(`^(?:${written})$`, "iu"), factor] as const);
  const behinds = factors(behind);
  const befores = factors(before);
  return (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const [whole, first, digits = "", last] = found;
      const value = germanNumber(digits);
      if (value === undefined) return [];
      const factor = factorOf(last, behinds) ?? factorOf(first, befores);
      const place = { number: value, from: found.index, to: found.index + whole.length };
      return [factor === undefined ? place : { ...place, factor }];
    });
}

function factorOf(unit: string | undefined, factors: readonly (readonly [RegExp, number])[]) {
  return unit === undefined ? undefined : factors.find(([pattern]) => pattern.test(unit))?.[1];
}
