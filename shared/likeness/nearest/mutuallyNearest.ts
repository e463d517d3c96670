import { numbering } from "../pairs/numbering.ts";
import type { Profile } from "./profile.ts";

/** Two measures, by number, of which each is the nearest to the other. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  /** Cosine of what they speak of, 0 to 1. */
  readonly closeness: number;
  /** How close the next best is to one of them. */
  readonly nextBest: number;
}

/** What so many speak of brings no two of them together. */
const mostInCommon = 100;

/**
 * Pairs that are nearest to one another among all that may meet, by an inverted index: only measures that
 * speak of something rare together are ever compared; and pairs known before. Sorted by a, then b; a < b.
 */
export function mutuallyNearest(
  profiles: readonly Profile[],
  rarity: (unit: string) => number,
  mayMeet: (a: number, b: number) => boolean,
  known: readonly Pick<NearPair, "a" | "b">[]
): readonly NearPair[] {
  const vectors = vectorsOf(profiles, rarity);
  const room = { shelves: shelvesOf(vectors), ...emptySums(profiles.length) };
  const nearest = vectors.map((vector, one) =>
    nearestOf(addUp(vector, room), room, (other) => other !== one && mayMeet(one, other))
  );
  const isKnown = new Set(known.map(({ a, b }) => a * profiles.length + b));
  const fresh = nearest.flatMap(({ other: b }, a): typeof known =>
    b > a && nearest[b]?.other === a && !isKnown.has(a * profiles.length + b) ? [{ a, b }] : []
  );
  return [...known, ...fresh]
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a, b }) => ({
      a,
      b,
      closeness: closenessOf(vectors[a], vectors[b]),
      nextBest: Math.max(besides(b, nearest[a]), besides(a, nearest[b])),
    }));
}

function besides(partner: number, nearest: Nearest | undefined): number {
  if (nearest === undefined) return 0;
  return nearest.other === partner ? nearest.nextBest : nearest.closeness;
}

function closenessOf(a: Vector | undefined, b: Vector | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.units.reduce((sum, unit, at) => {
    const there = b.units.indexOf(unit);
    return there < 0 ? sum : sum + (a.weights[at] ?? 0) * (b.weights[there] ?? 0);
  }, 0);
}

/** Units by number, and how much each weighs in a vector of length 1. */
interface Vector {
  readonly units: readonly number[];
  readonly weights: readonly number[];
}

function vectorsOf(
  profiles: readonly Profile[],
  rarity: (unit: string) => number
): readonly Vector[] {
  const numberOf = numbering();
  const rarities: number[] = [];
  return profiles.map((profile) => {
    const [units, weights]: [number[], number[]] = [[], []];
    let sum = 0;
    for (const [unit, strength] of profile) {
      const number = numberOf(unit);
      rarities[number] ??= rarity(unit);
      const weight = strength * (rarities[number] ?? 0);
      units.push(number);
      weights.push(weight);
      sum += weight * weight;
    }
    const length = Math.sqrt(sum) || 1;
    return { units, weights: weights.map((weight) => weight / length) };
  });
}

interface Shelf {
  readonly members: number[];
  readonly weights: number[];
}

function shelvesOf(vectors: readonly Vector[]): readonly Shelf[] {
  const shelves: Shelf[] = [];
  vectors.forEach(({ units, weights }, one) => {
    units.forEach((unit, at) => {
      const shelf = shelves[unit] ?? { members: [], weights: [] };
      shelves[unit] = shelf;
      shelf.members.push(one);
      shelf.weights.push(weights[at] ?? 0);
    });
  });
  return shelves;
}

interface Nearest {
  readonly other: number;
  readonly closeness: number;
  readonly nextBest: number;
}

/** One row of sums for all measures, one after the other: whoever reads it leaves it empty again. */
interface Sums {
  /** By the number of a measure. */
  readonly closenesses: Float64Array;
  /** The measures that have a sum, in the order they were met. */
  readonly met: Int32Array;
}

const emptySums = (measures: number): Sums => ({
  closenesses: new Float64Array(measures),
  met: new Int32Array(measures),
});

/** Of equally close ones the first of the catalogue, in whatever order they were met. */
function nearestOf(
  count: number,
  { closenesses, met }: Sums,
  mayMeet: (other: number) => boolean
): Nearest {
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
  return { other, closeness, nextBest };
}

/** How close each of those is that a measure meets; how many it meets. */
function addUp(
  { units, weights }: Vector,
  { shelves, closenesses, met }: Sums & { readonly shelves: readonly Shelf[] }
): number {
  let count = 0;
  units.forEach((unit, at) => {
    const shelf = shelves[unit];
    const weight = weights[at] ?? 0;
    if (shelf === undefined || shelf.members.length > mostInCommon || weight === 0) return;
    for (let place = 0; place < shelf.members.length; place++) {
      const next = shelf.members[place] ?? 0;
      if (closenesses[next] === 0) met[count++] = next;
      closenesses[next] = (closenesses[next] ?? 0) + weight * (shelf.weights[place] ?? 0);
    }
  });
  return count;
}
