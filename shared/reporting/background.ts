import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";

/** What a catalogue knows besides the values of the period reported on. */
export interface Background {
  /** Earlier periods, the latest first. */
  readonly earlier: readonly string[];
  /** Id of a measure → period → its values. */
  readonly byPeriod: ReadonlyMap<string, Readonly<Record<string, Measure>>>;
  /** Former code → the code the measure has now. */
  readonly renamed: ReadonlyMap<string, string>;
}

export const noBackground: Background = { earlier: [], byPeriod: new Map(), renamed: new Map() };

/** Periods before this one and codes that measures had before. */
export function backgroundOf(
  catalogue: readonly CatalogueMeasure[],
  period: string,
  settings: Settings
): Background {
  const byPeriod = new Map(catalogue.map((measure) => [measure.id, measure.byPeriod ?? {}]));
  const seen = new Set<string>();
  for (const values of byPeriod.values()) for (const one in values) seen.add(one);
  return { earlier: earlierOf(seen, period, settings), byPeriod, renamed: renamedIn(catalogue) };
}

function renamedIn(catalogue: readonly CatalogueMeasure[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (!catalogue.some(({ formerCodes }) => formerCodes)) return renamed;
  const current = new Set(catalogue.flatMap(({ code }) => code ?? []));
  for (const { code, formerCodes = [] } of catalogue) {
    for (const former of formerCodes) {
      if (code !== undefined && !current.has(former)) renamed.set(former, code);
    }
  }
  return renamed;
}

/** By the day they begin on, where settings say it; else by name. */
function earlierOf(
  seen: ReadonlySet<string>,
  period: string,
  { periods }: Settings
): readonly string[] {
  const begins = new Map(periods.map(({ id, from }) => [id, from ?? id]));
  const key = (id: string) => begins.get(id) ?? id;
  const before = [...seen].filter((id) => id !== period && key(id) < key(period));
  return before.sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
