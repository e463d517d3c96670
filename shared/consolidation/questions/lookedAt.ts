import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { LikelyMeasure } from "../../likeness/measures/measureWords.ts";
import { isEqual } from "../isEqual.ts";

/** All that decides whether a measure may be one with another. */
export interface LookedAt extends LikelyMeasure {
  readonly id: string;
  readonly code?: string;
  /** Who reports it, each once. */
  readonly senders: readonly string[];
}

interface Look {
  readonly looked: LookedAt;
  /** By id what was last looked at, shared by all measures that ever stood in a catalogue together. */
  readonly town: Map<string, LookedAt>;
}

const looks = new WeakMap<CatalogueMeasure, Look>();

/**
 * What is looked at of each measure. The very same object as in the last run where nothing of it changed,
 * whatever else did: most news are no news to whoever looks for duplicates.
 */
export function lookedAt(catalogue: readonly CatalogueMeasure[]): readonly LookedAt[] {
  const before = catalogue.find((measure) => looks.has(measure));
  const town = (before && looks.get(before)?.town) ?? new Map<string, LookedAt>();
  const all = catalogue.map((measure) => {
    const looked = looks.get(measure)?.looked ?? sameOr(town.get(measure.id), lookAt(measure));
    town.set(measure.id, looked);
    if (!looks.has(measure)) looks.set(measure, { looked, town });
    return looked;
  });
  if (town.size > 2 * catalogue.length) keepOnly(town, all);
  return all;
}

/** A service that runs for months would else remember every measure that ever was. */
function keepOnly(town: Map<string, LookedAt>, all: readonly LookedAt[]): void {
  town.clear();
  for (const looked of all) town.set(looked.id, looked);
}

const sameOr = (last: LookedAt | undefined, fresh: LookedAt) =>
  last !== undefined && isEqual(last, fresh) ? last : fresh;

/** With the title that stands, and the other wordings of it. */
function lookAt(measure: CatalogueMeasure): LookedAt {
  const { id, code, title, description, start, end, department, partners, investment } = measure;
  const others = (measure.variants?.title ?? []).map(({ value }) => String(value));
  const titles = new Set([...(title === undefined ? [] : [title]), ...others]);
  const senders = new Set(measure.sources.map(({ department: own, file }) => own ?? file));
  return {
    id,
    titles: [...titles],
    senders: [...senders],
    ...(code !== undefined && { code }),
    ...(description !== undefined && { description }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(department !== undefined && { department }),
    ...(partners !== undefined && { partners }),
    ...(investment !== undefined && { investment }),
  };
}
