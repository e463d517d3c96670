import { sharedAmount } from "./amounts.ts";
import { likelyOnes, wordsOf } from "./comparedBefore.ts";
import { type Dictionary, ownDictionary } from "./dictionary.ts";
import { keyMaker } from "./keysOf.ts";
import { mayBeAlike } from "./mayBeAlike.ts";
import { type LikelyMeasure, type MeasureWords, measuresLikely } from "./measuresAlike.ts";
import type { Likeness } from "./titlesAlike.ts";

/** Two measures, by number, that are surely one or worth asking about. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

type Shelves = ReadonlyMap<number, readonly number[]>;

/** What so many share tells nothing by itself: a series ("Sanierung Schule Nr. 1 …"), not one measure told twice. */
const mostInCommon = 300;

/**
 * Pairs worth comparing come from an inverted index: two measures meet when they agree in subject,
 * place and action as far as both name them, nearly counting as well, or share two rare subjects. What a
 * pair scores depends on it alone. Sorted by a, then b; a < b.
 */
export function likelyPairs(
  measures: readonly LikelyMeasure[],
  dictionary: Dictionary = ownDictionary()
): readonly LikelyPair[] {
  const taken = measures.map((measure) => wordsOf(measure, dictionary));
  const keys = taken.map(keyMaker(taken));
  const shelves = shelve(keys.map(({ stands }) => stands));
  const commons = shelve(keys.map(({ common }) => common));
  const met = new Int32Array(measures.length).fill(-1);
  return taken.flatMap((one, a) => {
    const { seeks = [], common = [] } = keys[a] ?? {};
    const others: number[] = [];
    meet(a, seeks, shelves, met, others);
    meet(a, common, commons, met, others);
    others.sort((b, c) => b - c);
    const words = others.flatMap((b) => taken[b] ?? []);
    const likely = likelyOnes(one, words, compare);
    return others.flatMap((b, at) => {
      const likeness = likely.get(words[at] ?? one);
      return likeness === undefined ? [] : { a, b, likeness };
    });
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

/** Adds the measures behind the given one on these shelves, each once; shelves are in order, crowded ones left out. */
function meet(
  a: number,
  keys: readonly number[],
  shelves: Shelves,
  met: Int32Array,
  others: number[]
): void {
  for (const key of keys) {
    const shelf = shelves.get(key) ?? nobody;
    if (shelf.length > mostInCommon) continue;
    for (let at = shelf.length - 1; at >= 0; at--) {
      const b = shelf[at] ?? 0;
      if (b <= a) break;
      if (met[b] === a) continue;
      met[b] = a;
      others.push(b);
    }
  }
}

const nobody: readonly number[] = [];

function compare(one: MeasureWords, other: MeasureWords): Likeness | undefined {
  const near = one.titles.some((title) => other.titles.some((each) => mayBeAlike(title, each)));
  if (!near && sharedAmount(one.amounts, other.amounts) === undefined) return undefined;
  return measuresLikely(one, other);
}
