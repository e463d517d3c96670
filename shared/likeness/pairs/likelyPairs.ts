import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import type { Likeness } from "../judgement.ts";
import { sharedAmount } from "../measures/amounts.ts";
import {
  evidenceOf,
  factsOf,
  mostBesides,
  mostSaid,
  worthOf,
  worthOfAmount,
} from "../measures/evidenceOf.ts";
import { measuresLikely } from "../measures/measuresAlike.ts";
import type { LikelyMeasure, MeasureWords } from "../measures/measureWords.ts";
import { likelyOnes, wordsOf } from "./comparedBefore.ts";
import { keyMaker } from "./keysOf.ts";
import { lacking, rounding, sharePlace } from "./lacking.ts";
import { numbering } from "./numbering.ts";
import { shelvesOf } from "./shelves.ts";
import { titleTable } from "./titleTable.ts";

/** Two measures, by number, that are surely one or worth asking about. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

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
  const numberOf = numbering();
  const othersOf = meetings(taken, numberOf);
  const mayBeOne = firstLook(taken, numberOf);
  const pairs: LikelyPair[] = [];
  taken.forEach((one, a) => {
    const likely = likelyOnes(one, othersOf(a), taken, (b) => {
      const other = taken[b];
      return other && mayBeOne(a, b) ? measuresLikely(one, other) : undefined;
    });
    const own = likely.map(({ number: b, likeness }) => ({ a, b, likeness }));
    pairs.push(...own.sort((one, other) => one.b - other.b));
  });
  return pairs;
}

/** For each measure those behind it that it meets, each once; the list is used again for the next. */
function meetings(
  taken: readonly MeasureWords[],
  numberOf: (word: string) => number
): (a: number) => Int32Array {
  const keys = taken.map(keyMaker(taken, numberOf));
  const shelves = shelvesOf(keys.map(({ stands }) => stands));
  const commons = shelvesOf(keys.map(({ common }) => common));
  const met = new Int32Array(taken.length).fill(-1);
  const others = new Int32Array(taken.length);
  return (a) => {
    let count = 0;
    const meet = (b: number) => {
      if (met[b] === a) return;
      met[b] = a;
      others[count++] = b;
    };
    const { seeks = [], common = [] } = keys[a] ?? {};
    for (const key of seeks) shelves.behind(a, key, meet);
    for (const key of common) commons.behind(a, key, meet);
    return others.subarray(0, count);
  };
}

/** Whether it is worth comparing two measures at all: by their titles, or by a place and an amount both name. */
function firstLook(
  taken: readonly MeasureWords[],
  numberOf: (word: string) => number
): (a: number, b: number) => boolean {
  const table = titleTable(
    taken.flatMap(({ titles }) => titles),
    numberOf
  );
  const first = new Int32Array(taken.length + 1);
  const amounts = new Uint8Array(taken.length);
  taken.forEach(({ titles, amounts: { named } }, at) => {
    first[at + 1] = (first[at] ?? 0) + titles.length;
    amounts[at] = Math.min(named.size, 1);
  });
  const leastLack = (a: number, b: number) => {
    const [endOfA = 0, endOfB = 0] = [first[a + 1], first[b + 1]];
    let least = Number.POSITIVE_INFINITY;
    for (let one = first[a] ?? 0; one < endOfA; one++)
      for (let other = first[b] ?? 0; other < endOfB; other++) {
        const lack = lacking(table, one, other);
        if (lack < least) least = lack;
      }
    return least;
  };
  const isPlaceShared = (a: number, b: number) => {
    const [endOfA = 0, endOfB = 0] = [first[a + 1], first[b + 1]];
    for (let one = first[a] ?? 0; one < endOfA; one++)
      for (let other = first[b] ?? 0; other < endOfB; other++)
        if (sharePlace(table, one, other)) return true;
    return false;
  };
  return (a, b) => {
    const lack = leastLack(a, b);
    if (lack === 0) return true;
    const [one, other] = [taken[a], taken[b]];
    if (one === undefined || other === undefined) return false;
    const mayShare = amounts[a] === 1 && amounts[b] === 1;
    const amount = mayShare ? sharedAmount(one.amounts, other.amounts) : undefined;
    if (amount !== undefined && isPlaceShared(a, b)) return true;
    return lack <= mostBesides && isAdded(lack, one, other, amount);
  };
}

/** Whether what is said besides the titles adds so much; descriptions are asked last. */
function isAdded(
  lack: number,
  one: MeasureWords,
  other: MeasureWords,
  amount: string | undefined
): boolean {
  const most = mostSaid + (amount === undefined ? 0 : worthOfAmount);
  if (lack > most && lack > most + worthOf(factsOf(one.measure, other.measure))) return false;
  return lack <= worthOf(evidenceOf(one, other, amount)) + rounding;
}
