import { measuresLikely } from "../measures/measuresAlike.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import { firstLook } from "./firstLook.ts";
import { type Keys, keyMaker, room } from "./keysOf.ts";
import type { LikelyPair } from "./likelyPair.ts";
import { type Named, namedSince } from "./named.ts";
import { newMeetings } from "./newMeetings.ts";
import { numbering } from "./numbering.ts";

/** What was looked at, and the likely pairs among it. */
export interface Look {
  readonly taken: readonly MeasureWords[];
  readonly keys: readonly Keys[];
  readonly named: Named;
  readonly numberOf: ReturnType<typeof numbering>;
  readonly pairs: readonly LikelyPair[];
}

/** By each of the first measures the last look at them all. */
const looks = new WeakMap<MeasureWords, Look>();
const firstOnes = 20;
/** Where more is new, all is looked at. */
const mostNew = 200;

export function remember(look: Look): void {
  for (const one of look.taken.slice(0, firstOnes)) looks.set(one, look);
}

export function lastLook(taken: readonly MeasureWords[]): Look | undefined {
  const known = taken.slice(0, firstOnes).find((one) => looks.has(one));
  return known && looks.get(known);
}

/**
 * The last look with what changed since: pairs of others stand, only new measures meet anybody. Undefined where
 * that could give other pairs than a look at all: where measures stand in another order, a name is new, or a
 * shelf becomes crowded.
 */
export function lookAgain(before: Look, taken: readonly MeasureWords[]): Look | undefined {
  const { numberOf } = before;
  const numbers = new Map(before.taken.map((one, at) => [one, at]));
  const fresh = taken.filter((one) => !numbers.has(one));
  if (fresh.length > mostNew || numberOf("") > room / 2) return undefined;
  const here = new Map(taken.map((one, at) => [one, at]));
  const gone = before.taken.filter((one) => !here.has(one));
  if (gone.length > mostNew || here.size < taken.length) return undefined;
  const places = before.taken.map((one) => here.get(one) ?? -1);
  const named = isAscending(places) ? namedSince(before.named, fresh, gone) : undefined;
  if (named === undefined) return undefined;
  const keysOf = keyMaker(named, numberOf);
  const keys = taken.map((one) => before.keys[numbers.get(one) ?? -1] ?? keysOf(one));
  const met = newMeetings({
    fresh: fresh.map((one) => here.get(one) ?? -1),
    keys,
    gone: gone.flatMap((one) => before.keys[numbers.get(one) ?? -1] ?? []),
  });
  if (met === undefined) return undefined;
  const pairs = [...moved(before.pairs, places), ...newPairs(met, taken)];
  pairs.sort((one, other) => one.a - other.a || one.b - other.b);
  return { taken, keys, named, numberOf, pairs };
}

function isAscending(places: readonly number[]): boolean {
  let last = -1;
  for (const place of places) {
    if (place < 0) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** Pairs of which both are still there, by their numbers now. */
function moved(pairs: readonly LikelyPair[], places: readonly number[]): readonly LikelyPair[] {
  return pairs.flatMap((pair) => {
    const [a, b] = [places[pair.a] ?? -1, places[pair.b] ?? -1];
    if (a < 0 || b < 0) return [];
    return a === pair.a && b === pair.b ? pair : { a, b, likeness: pair.likeness };
  });
}

function newPairs(
  met: readonly (readonly [number, number])[],
  taken: readonly MeasureWords[]
): readonly LikelyPair[] {
  const involved = [...new Set(met.flat())];
  const words = involved.flatMap((one) => taken[one] ?? []);
  const numberOf = new Map(involved.map((one, at) => [one, at]));
  const mayBeOne = firstLook(words, numbering());
  return met.flatMap(([a, b]) => {
    const [one, other] = [taken[a], taken[b]];
    if (one === undefined || other === undefined) return [];
    if (!mayBeOne(numberOf.get(a) ?? 0, numberOf.get(b) ?? 0)) return [];
    const likeness = measuresLikely(one, other);
    return likeness === undefined ? [] : { a, b, likeness };
  });
}
