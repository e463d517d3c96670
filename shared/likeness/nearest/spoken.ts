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

/** What the measures of pairs speak of, and since when that is as rare as it is. */
export interface SpokenInPairs extends Spoken {
  readonly tally: Tally;
}

/** Where nobody looks for the nearest, only what the measures of known pairs say is kept; the others are counted. */
export function spokenInPairs(
  taken: readonly MeasureWords[],
  known: readonly TwoMeasures[],
  general: Heard
): SpokenInPairs {
  const tally = tallied(taken, general);
  const silent: Profile = { known: tally.counts.known, units: [], strengths: [], isCounted: false };
  const profiles = taken.map(() => silent);
  for (const one of new Set(known.flatMap(({ a, b }) => [a, b]))) {
    const measure = taken[one];
    if (measure !== undefined) profiles[one] = profileOf(measure);
  }
  return { profiles, rarity: tally.rarity, tally };
}

/** What was counted among measures; of a catalogue that goes on, one tally follows the other. */
export interface Tally {
  readonly taken: ReadonlySet<MeasureWords>;
  readonly counts: Counts;
  readonly rarity: Rarities;
  /** The same of all that follow one another, and which of them this is. */
  readonly line: object;
  readonly run: number;
  /** By unit: in which of them it became as rare as it is; most are from the first. */
  readonly changed: Int32Array;
}

/** By each of the first measures what was last counted among all. */
const tallies = new WeakMap<MeasureWords, Tally>();
const firstOnes = 20;

/** Of measures that were counted together before, only those are looked at that are gone or new. */
function tallied(taken: readonly MeasureWords[], general: Heard): Tally {
  const first = taken.slice(0, firstOnes);
  const known = first.find((one) => tallies.has(one));
  const before = known && tallies.get(known);
  const all = new Set(taken);
  const since = before && countedSince(before, all);
  const counts = since ?? countUnits(taken);
  const { texts } = counts.known;
  const sums = Int32Array.from({ length: texts.length }, (_, unit) => counts.counts[unit] ?? 0);
  const rarity = raritiesOf(sums, taken.length, texts, general);
  const line = since === undefined ? undefined : before;
  const tally = { taken: all, counts, rarity, ...following(line, rarity) };
  for (const one of first) tallies.set(one, tally);
  return tally;
}

function following(
  before: Tally | undefined,
  { rarities }: Rarities
): Pick<Tally, "line" | "run" | "changed"> {
  const changed = new Int32Array(rarities.length);
  if (before === undefined) return { line: {}, run: 0, changed };
  const run = before.run + 1;
  changed.set(before.changed);
  rarities.forEach((rarity, unit) => {
    if (rarity !== (before.rarity.rarities[unit] ?? 0)) changed[unit] = run;
  });
  return { line: before.line, run, changed };
}

function countedSince(before: Tally, all: ReadonlySet<MeasureWords>): Counts | undefined {
  const fresh = [...all].filter((one) => !before.taken.has(one));
  const gone = [...before.taken].filter((one) => !all.has(one));
  return countAgain(before.counts, fresh, gone);
}
