import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { measuresLikely } from "../measures/measuresAlike.ts";
import type { LikelyMeasure, MeasureWords } from "../measures/measureWords.ts";
import { likelyOnes, wordsOf } from "./comparedBefore.ts";
import { firstLook } from "./firstLook.ts";
import { type Keys, keyMaker } from "./keysOf.ts";
import type { LikelyPair } from "./likelyPair.ts";
import { type Look, lastLook, lookAgain, remember } from "./lookAgain.ts";
import { namedIn } from "./named.ts";
import { numbering } from "./numbering.ts";
import { shelvesOf } from "./shelves.ts";

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
  const before = lastLook(taken);
  const again = before && lookAgain(before, taken);
  const look = again ?? lookAtAll(taken);
  remember(look);
  return look.pairs;
}

function lookAtAll(taken: readonly MeasureWords[]): Look {
  const numberOf = numbering();
  const named = namedIn(taken);
  const keys = taken.map(keyMaker(named, numberOf));
  const othersOf = meetings(keys);
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
  return { taken, keys, named, numberOf, pairs };
}

/** For each measure those behind it that it meets, each once; the list is used again for the next. */
function meetings(keys: readonly Keys[]): (a: number) => Int32Array {
  const shelves = shelvesOf(keys.map(({ stands }) => stands));
  const commons = shelvesOf(keys.map(({ common }) => common));
  const met = new Int32Array(keys.length).fill(-1);
  const others = new Int32Array(keys.length);
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
