import { type Dictionary, ownDictionary } from "./dictionary.ts";
import { keyMaker } from "./keysOf.ts";
import { mayBeAlike } from "./mayBeAlike.ts";
import {
  type LikelyMeasure,
  type MeasureWords,
  measuresAlike,
  measureWords,
} from "./measuresAlike.ts";
import type { Likeness } from "./titlesAlike.ts";

/** Two measures, by number, that are surely one or worth asking about. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

type Shelves = ReadonlyMap<number, readonly number[]>;

/** A name, or two subjects, that so many share tell nothing by themselves. */
const mostInCommon = 300;

/**
 * Pairs worth comparing come from an inverted index: two measures meet when they agree in subject,
 * place and action as far as both name them, nearly counting as well, or share a rare name. What a
 * pair scores depends on it alone. Sorted by a, then b; a < b.
 */
export function likelyPairs(
  measures: readonly LikelyMeasure[],
  dictionary: Dictionary = ownDictionary()
): readonly LikelyPair[] {
  const taken = measures.map((measure) => measureWords(measure, dictionary));
  const keys = taken.map(keyMaker());
  const shelves = shelve(keys.map(({ stands }) => stands));
  const commons = shelve(keys.map(({ common }) => common));
  return taken.flatMap((one, a) => {
    const { seeks = [], common = [] } = keys[a] ?? {};
    const rare = common.filter((key) => (commons.get(key)?.length ?? 0) <= mostInCommon);
    const others = new Set([...after(a, seeks, shelves), ...after(a, rare, commons)]);
    return [...others].sort((b, c) => b - c).flatMap((b) => compare(one, taken[b], a, b));
  });
}

function shelve(keys: readonly (readonly number[])[]): Shelves {
  const shelves = new Map<number, number[]>();
  keys.forEach((own, number) => {
    for (const key of own) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [number]);
      else shelf.push(number);
    }
  });
  return shelves;
}

/** Measures behind the given one on these shelves; shelves are in order. */
function after(a: number, keys: readonly number[], shelves: Shelves): readonly number[] {
  const found: number[] = [];
  for (const key of keys) {
    const shelf = shelves.get(key);
    if (shelf === undefined) continue;
    for (let at = shelf.length - 1; (shelf[at] ?? -1) > a; at--) found.push(shelf[at] ?? 0);
  }
  return found;
}

function compare(
  one: MeasureWords,
  other: MeasureWords | undefined,
  a: number,
  b: number
): readonly LikelyPair[] {
  if (other === undefined) return [];
  const near = one.titles.some((title) => other.titles.some((each) => mayBeAlike(title, each)));
  if (!near) return [];
  const likeness = measuresAlike(one, other);
  return likeness.class === "no" ? [] : [{ a, b, likeness }];
}
