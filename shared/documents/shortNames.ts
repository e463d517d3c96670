import type { Measure } from "../catalogue/measures/measure.ts";
import { join } from "../wording/join.ts";
import { quotedTitle } from "../wording/quotedTitle.ts";

/** „MO1 bis MO4 und MO7“, all of them, by number; those without one by their titles, at the end. */
export function shortNames(measures: readonly Measure[]): string {
  const codes = measures.flatMap(({ code }) => code ?? []);
  const titles = measures
    .filter(({ code }) => code === undefined)
    .map(({ title = "ohne Titel" }) => quotedTitle(title));
  return join([...runsOf(codes).flatMap(runWords), ...titles]);
}

/** Fewer numbers in a row are shorter each by itself. */
const fewest = 3;

const runWords = (run: readonly string[]): readonly string[] =>
  run.length < fewest ? run : [`${run[0]} bis ${run.at(-1)}`];

/** Numbers that follow each other without a gap, by letters and then by value: MO2 before MO10. */
function runsOf(codes: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let last: Numbered | undefined;
  for (const one of codes.map(numbered).toSorted(byNumber)) {
    const follows = last?.letters === one.letters && last.digits + 1 === one.digits;
    if (follows) runs.at(-1)?.push(one.code);
    else runs.push([one.code]);
    last = one;
  }
  return runs;
}

interface Numbered {
  readonly code: string;
  readonly letters: string;
  /** Not a number where the code ends in none: it then follows nothing. */
  readonly digits: number;
}

function numbered(code: string): Numbered {
  const [, letters = code, digits = ""] = /^(.*?)(\d+)$/.exec(code) ?? [];
  return { code, letters, digits: digits === "" ? Number.NaN : Number(digits) };
}

function byNumber(a: Numbered, b: Numbered): number {
  if (a.letters !== b.letters) return a.letters < b.letters ? -1 : 1;
  return a.digits - b.digits || 0;
}
