import type { CatalogueMeasure, Draft, Version } from "../../catalogue/draft.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import { fold } from "../../wording/fold.ts";

const noNews =
  /^(?:(?:derzeit|aktuell|weiterhin|bisher)? ?(?:keine?|ohne) (?:neuer|neuen|neue|weitere)? ?(?:sachstand|stand|sachstaende|aenderung|aenderungen|veraenderung|veraenderungen|erkenntnisse|informationen|entwicklung)|unveraendert|(?:s\.|siehe|wie|vgl\.?)(?: (?:im|letztes|zum))? ?vorjahr|wie bisher|nichts neues)(?: seit .{1,30})?[.!]?$/;

/** "Kein neuer Sachstand", "unverändert", "s. Vorjahr": said, but nothing new. */
export function isNoNews(text: string): boolean {
  return text.length < 80 && noNews.test(fold(text));
}

/** For how many periods running, up to the one reported, a measure brought no news; 0 = it has some. */
export function unchangedPeriods(
  measure: CatalogueMeasure,
  { period, settings }: Pick<Version | Draft, "period" | "settings">
): number {
  const told = Object.keys(measure.byPeriod ?? {});
  const known = new Set([...settings.periods.map(({ id }) => id), ...told, period]);
  const first = told.sort()[0] ?? period;
  const periods = [...known]
    .filter((one) => one >= first && one <= period)
    .sort()
    .reverse();
  let count = 0;
  for (const [at, one] of periods.entries()) {
    const before = measure.byPeriod?.[periods[at + 1] ?? ""]?.progress;
    if (hasNews(measure.byPeriod?.[one], before)) return count;
    count++;
  }
  return count;
}

function hasNews(values: Measure | undefined, before: string | undefined): boolean {
  const progress = values?.progress;
  return progress !== undefined && !isNoNews(progress) && fold(progress) !== fold(before ?? "");
}
