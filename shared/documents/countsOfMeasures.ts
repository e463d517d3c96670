import { germanNumber } from "../wording/germanNumber.ts";
import { numerals } from "./amount.ts";

/** A number of measures that a text states, with the words it does so in. */
interface Count {
  readonly value: number;
  readonly words: string;
}

/** „eine Maßnahme“ counts nothing, and „keine“ says no figure. */
const inWords = numerals.slice(2);
const number = `\\d{1,3}(?:[.\u00a0\u202f ]\\d{3})+|\\d+|${inWords.join("|")}`;
const before = "(?<![\\p{L}\\d.,/–-])";
const measures = "Maßnahmen?(?!\\p{L})";
/** What may stand between: „zwölf laufende“, „12 der“. */
const between = "(?:\\p{Ll}{2,}en?|der|von)";

const patterns = [
  new RegExp(`${before}(${number})\\s?${measures}`, "giu"),
  new RegExp(`${before}(${number})\\s${between}\\s${measures}`, "giu"),
  new RegExp(`${before}(${number})\\s(?:von|der)\\s(?:${number})\\s${measures}`, "giu"),
];

/** „12 Maßnahmen“, „zwölf Maßnahmen“, „12 laufende Maßnahmen“, „12 von 43 Maßnahmen“ (both); a year is none. */
export const countsOfMeasures = (text: string): readonly Count[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([words, said = ""]) => {
      const value = numberIn(said);
      return value === undefined || isYear(said) ? [] : [{ value, words }];
    })
  );

function numberIn(said: string): number | undefined {
  const spoken = inWords.indexOf(said.toLowerCase());
  return spoken < 0 ? germanNumber(said.replace(/[ \u00a0\u202f]/g, "")) : spoken + 2;
}

const isYear = (said: string) => /^(?:19|20)\d\d$/.test(said);
