import type { Profile } from "./profile.ts";
import type { Rarities } from "./rarity.ts";

/** What so many speak of brings no two of them together. */
const mostInCommon = 100;

/** How much a measure says in all. */
export function lengthOf({ units, strengths }: Profile, { rarities }: Rarities): number {
  let sum = 0;
  for (let at = 0; at < units.length; at++) {
    const weight = (strengths[at] ?? 0) * (rarities[units[at] ?? -1] ?? 0);
    sum += weight * weight;
  }
  return Math.sqrt(sum) || 1;
}

/** By unit: the members that speak of it, from `start[unit]` on, and how much each of them means by it. */
interface Shelves {
  readonly start: Int32Array;
  readonly members: Int32Array;
  readonly weights: Float64Array;
}

/** Puts members, by number, on the shelves of what they speak of; what too many speak of has none. */
export function shelvesOf(
  members: readonly number[],
  profiles: readonly Profile[],
  lengths: readonly number[],
  { counts, rarities }: Rarities
): Shelves {
  const taken = members.flatMap((one) => profiles[one] ?? []);
  const start = startsOf(taken, counts);
  const all = start.at(-1) ?? 0;
  const shelves = { start, members: new Int32Array(all), weights: new Float64Array(all) };
  const next = start.slice();
  taken.forEach(({ units, strengths }, index) => {
    const one = members[index] ?? 0;
    units.forEach((unit, at) => {
      if (isCrowded(unit, counts)) return;
      const place = next[unit] ?? 0;
      next[unit] = place + 1;
      shelves.members[place] = one;
      shelves.weights[place] = ((strengths[at] ?? 0) * (rarities[unit] ?? 0)) / (lengths[one] ?? 1);
    });
  });
  return shelves;
}

const isCrowded = (unit: number, counts: Int32Array) => (counts[unit] ?? 0) > mostInCommon;

/** Where the shelf of each unit begins; behind the last, how long all are together. */
function startsOf(taken: readonly Profile[], counts: Int32Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (const { units } of taken)
    for (const unit of units)
      if (!isCrowded(unit, counts)) start[unit + 1] = (start[unit + 1] ?? 0) + 1;
  for (let unit = 1; unit < start.length; unit++)
    start[unit] = (start[unit] ?? 0) + (start[unit - 1] ?? 0);
  return start;
}

/** One row of sums for all measures, one after the other: whoever reads it leaves it empty again. */
export interface Sums {
  /** By the number of a measure. */
  readonly closenesses: Float64Array;
  /** The first `count` are the measures that have a sum, in the order they were met. */
  readonly met: Int32Array;
  count: number;
}

/** Sums for so many measures, none added up yet. */
export const emptySums = (measures: number): Sums => ({
  closenesses: new Float64Array(measures),
  met: new Int32Array(measures),
  count: 0,
});

/** Adds up how close each of those on the shelves is to a measure of such a length. */
export function addUp(
  { units, strengths }: Profile,
  length: number,
  shelves: Shelves,
  { rarities }: Rarities,
  sums: Sums
): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    const weight = ((strengths[at] ?? 0) * (rarities[unit] ?? 0)) / length;
    if (weight > 0) addShelf(unit, weight, shelves, sums);
  }
}

function addShelf(
  unit: number,
  weight: number,
  { start, members, weights }: Shelves,
  sums: Sums
): void {
  const { closenesses, met } = sums;
  const end = start[unit + 1] ?? 0;
  for (let place = start[unit] ?? 0; place < end; place++) {
    const next = members[place] ?? 0;
    if (closenesses[next] === 0) met[sums.count++] = next;
    closenesses[next] = (closenesses[next] ?? 0) + weight * (weights[place] ?? 0);
  }
}
