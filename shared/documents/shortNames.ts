import type { Measure } from "../catalogue/measures/measure.ts";
import { joinSome } from "./words.ts";

/** „MO1, MO2 und MO3“, all of them; by its title where a measure has no code. */
export function shortNames(measures: readonly Measure[]): string {
  const names = measures.map(({ code, title = "ohne Titel" }) => code ?? `„${title}“`);
  return joinSome(names, names.length);
}
