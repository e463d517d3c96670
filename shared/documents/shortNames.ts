import type { Measure } from "../catalogue/measures/measure.ts";
import { join } from "../wording/join.ts";
import { quotedTitle } from "../wording/quotedTitle.ts";

/** „MO1, MO2 und MO3“, all of them; by its title where a measure has no code. */
export const shortNames = (measures: readonly Measure[]): string =>
  join(measures.map(({ code, title = "ohne Titel" }) => code ?? quotedTitle(title)));
