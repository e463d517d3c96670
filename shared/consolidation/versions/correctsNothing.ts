import type { Version } from "../../catalogue/draft.ts";
import { canonical } from "../canonical.ts";

/**
 * Whether a Berichtigung says of every measure what the corrected version says, under the same settings.
 * What is open, who published and which periods are running tell readers nothing of a measure.
 */
export function correctsNothing(corrected: Version, version: Version): boolean {
  return canonical(said(corrected)) === canonical(said(version));
}

function said({ catalogue, mergedInto = {}, settings }: Version) {
  const { periods: _, ...rules } = settings;
  return { catalogue, mergedInto, rules };
}

/** What to do instead. `number`: of the version that was to be corrected. */
export const nothingToCorrect = (number: number): string =>
  `Im Entwurf steht dasselbe wie im Stand ${number}; es gibt nichts zu berichtigen. Bitte zuerst die berichtigte Meldung abgeben oder übernehmen und noch einmal zusammenführen.`;
