import type { MeasureWords } from "../measures/measureWords.ts";
import type { TwoMeasures } from "./nearestOnes.ts";
import {
  type Counts,
  countAgain,
  countUnits,
  type Profile,
  profileOf,
  profilesOf,
} from "./profile.ts";
import { type Heard, type Rarities, raritiesIn, raritiesOf } from "./rarity.ts";

/** What measures speak of, by their number, and how rare that is among them all. */
interface Spoken {
  readonly profiles: readonly Profile[];
  readonly rarity: Rarities;
}

export function spokenByAll(taken: readonly MeasureWords[], general: Heard): Spoken {
  const profiles = profilesOf(taken);
  return { profiles, rarity: raritiesIn(profiles, general) };
}

/** Where nobody looks for the nearest, only what the measures of known pairs say is kept; the others are counted. */
export function spokenInPairs(
  taken: readonly MeasureWords[],
  known: readonly TwoMeasures[],
  general: Heard
): Spoken {
  const { known: units, counts } = counted(taken);
  const silent: Profile = { known: units, units: [], strengths: [], isCounted: false };
  const profiles = taken.map(() => silent);
  for (const one of new Set(known.flatMap(({ a, b }) => [a, b]))) {
    const measure = taken[one];
    if (measure !== undefined) profiles[one] = profileOf(measure);
  }
  const all = Int32Array.from({ length: units.texts.length }, (_, unit) => counts[unit] ?? 0);
  return { profiles, rarity: raritiesOf(all, taken.length, units.texts, general) };
}

interface Tally {
  readonly taken: ReadonlySet<MeasureWords>;
  readonly counts: Counts;
}

/** By each of the first measures what was last counted among all. */
const tallies = new WeakMap<MeasureWords, Tally>();
const firstOnes = 20;

/** Of measures that were counted together before, only those are looked at that are gone or new. */
function counted(taken: readonly MeasureWords[]): Counts {
  const first = taken.slice(0, firstOnes);
  const known = first.find((one) => tallies.has(one));
  const before = known && tallies.get(known);
  const all = new Set(taken);
  const counts = (before && countedSince(before, all)) ?? countUnits(taken);
  for (const one of first) tallies.set(one, { taken: all, counts });
  return counts;
}

function countedSince(before: Tally, all: ReadonlySet<MeasureWords>): Counts | undefined {
  const fresh = [...all].filter((one) => !before.taken.has(one));
  const gone = [...before.taken].filter((one) => !all.has(one));
  return countAgain(before.counts, fresh, gone);
}
