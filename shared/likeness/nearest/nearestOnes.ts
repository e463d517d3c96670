import type { Profile } from "./profile.ts";
import type { Rarities } from "./rarity.ts";
import { addUp, emptySums, lengthOf, type Sums, shelvesOf } from "./sums.ts";

/** Two measures, by number, lower first. */
export interface TwoMeasures {
  readonly a: number;
  readonly b: number;
}

/** Two of which one is the nearest to the other. */
export interface NearPair extends TwoMeasures {
  /** Each is the nearest to the other. */
  readonly isMutual: boolean;
  /** Cosine of what they speak of, 0 to 1. */
  readonly closeness: number;
  /** How close the next best is to one of them. */
  readonly nextBest: number;
}

/** Who may be one with whom, by number. */
export interface Meeting {
  readonly mayMeet: (a: number, b: number) => boolean;
  /** Of these no two ever meet: a catalogue where all are settled costs nothing. */
  readonly isSettled?: (one: number) => boolean;
}

/** Who is no closer than that to its nearest has none. */
const leastCloseness = 0.1;

/**
 * Each measure with the one nearest to it among all that may meet, by an inverted index: only measures that
 * speak of something rare together are ever compared; and pairs known before. Sorted by a, then b; a < b.
 */
export function nearestOnes<Known extends TwoMeasures>(
  profiles: readonly Profile[],
  rarity: Rarities,
  meeting: Meeting,
  known: readonly Known[]
): readonly ((Known | TwoMeasures) & NearPair)[] {
  const nearest = nearestIn(profiles, rarity, meeting);
  const isKnown = new Set(known.map(({ a, b }) => a * profiles.length + b));
  const isMutual = (a: number, b: number) => nearest[a]?.other === b && nearest[b]?.other === a;
  const fresh = nearest.flatMap(({ other, closeness }, one): TwoMeasures[] => {
    const [a, b] = other > one ? [one, other] : [other, one];
    const isSeen = isKnown.has(a * profiles.length + b) || (a === other && isMutual(a, b));
    return closeness < leastCloseness || isSeen ? [] : [{ a, b }];
  });
  return [...known, ...fresh]
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map((pair) => ({
      ...pair,
      isMutual: isMutual(pair.a, pair.b),
      closeness: closenessOf(profiles[pair.a], profiles[pair.b], rarity),
      nextBest: Math.max(besides(pair.b, nearest[pair.a]), besides(pair.a, nearest[pair.b])),
    }));
}

function besides(partner: number, nearest: Nearest | undefined): number {
  if (nearest === undefined) return 0;
  return nearest.other === partner ? nearest.nextBest : nearest.closeness;
}

function closenessOf(a: Profile | undefined, b: Profile | undefined, rarity: Rarities): number {
  if (a === undefined || b === undefined) return 0;
  const [lengthOfA, lengthOfB] = [lengthOf(a, rarity), lengthOf(b, rarity)];
  const weightIn = ({ units, strengths }: Profile, at: number, length: number) =>
    ((strengths[at] ?? 0) * (rarity.rarities[units[at] ?? -1] ?? 0)) / length;
  return a.units.reduce((sum, unit, at) => {
    const there = b.units.indexOf(unit);
    return there < 0 ? sum : sum + weightIn(a, at, lengthOfA) * weightIn(b, there, lengthOfB);
  }, 0);
}

interface Nearest {
  readonly other: number;
  readonly closeness: number;
  readonly nextBest: number;
}

/** Of each measure the nearest; nothing where all are settled. */
function nearestIn(
  profiles: readonly Profile[],
  rarity: Rarities,
  { mayMeet, isSettled = () => false }: Meeting
): readonly Nearest[] {
  const numbers = profiles.map((_, one) => one);
  const open = numbers.filter((one) => !isSettled(one));
  if (open.length === 0) return [];
  const lengths = profiles.map((profile) => lengthOf(profile, rarity));
  const shelves = [open, numbers.filter(isSettled)].map((members) =>
    shelvesOf(members, profiles, lengths, rarity)
  );
  const sums = emptySums(profiles.length);
  return profiles.map((profile, one) => {
    for (const each of isSettled(one) ? shelves.slice(0, 1) : shelves)
      addUp(profile, lengths[one] ?? 1, each, rarity, sums);
    return nearestOf(sums, (other) => other !== one && mayMeet(one, other));
  });
}

/** Of equally close ones the first of the catalogue, in whatever order they were met; leaves the sums empty. */
function nearestOf(sums: Sums, mayMeet: (other: number) => boolean): Nearest {
  const { closenesses, met, count } = sums;
  let [other, closeness, nextBest] = [-1, 0, 0];
  for (let at = 0; at < count; at++) {
    const next = met[at] ?? 0;
    const sum = closenesses[next] ?? 0;
    closenesses[next] = 0;
    if (sum < nextBest || !mayMeet(next)) continue;
    if (sum > closeness || (sum === closeness && next < other)) {
      nextBest = closeness;
      [other, closeness] = [next, sum];
    } else nextBest = sum;
  }
  sums.count = 0;
  return { other, closeness, nextBest };
}
