import { askingMeanings } from "./askingMeanings.ts";
import { contentMeanings } from "./contentMeanings.ts";
import { courseMeanings } from "./courseMeanings.ts";
import { effectMeanings } from "./effectMeanings.ts";
import type { Meaning } from "./meaning.ts";
import { moneyMeanings } from "./moneyMeanings.ts";
import { peopleMeanings } from "./peopleMeanings.ts";
import { ratingMeanings } from "./ratingMeanings.ts";
import { subjectMeanings } from "./subjectMeanings.ts";
import { timeMeanings } from "./timeMeanings.ts";

/**
 * Words of German column headings, grouped by what they mean. Folded (ae, oe, ue, ss, lower case); a stem
 * also stands inside compounds ("treibhausgas" + "minderung" + "potenzial").
 */
export const meanings: Readonly<Record<string, Meaning>> = {
  ...subjectMeanings,
  ...contentMeanings,
  ...peopleMeanings,
  ...moneyMeanings,
  ...effectMeanings,
  ...ratingMeanings,
  ...timeMeanings,
  ...courseMeanings,
  ...askingMeanings,
};
