import type { Dictionary } from "./dictionary.ts";
import { type LikelyMeasure, type MeasureWords, measureWords } from "./measuresAlike.ts";
import type { Likeness } from "./titlesAlike.ts";

const taken = new WeakMap<Dictionary, WeakMap<LikelyMeasure, MeasureWords>>();

/** A measure that is the very same object as before is not taken apart again. */
export function wordsOf(measure: LikelyMeasure, dictionary: Dictionary): MeasureWords {
  const known = taken.get(dictionary) ?? new WeakMap<LikelyMeasure, MeasureWords>();
  taken.set(dictionary, known);
  const words = known.get(measure) ?? measureWords(measure, dictionary);
  known.set(measure, words);
  return words;
}

interface Met {
  readonly others: readonly MeasureWords[];
  readonly likely: ReadonlyMap<MeasureWords, Likeness>;
}

const meetings = new WeakMap<MeasureWords, Met>();

/** Those of the others that a measure is like; what was compared in an earlier run is not compared again. */
export function likelyOnes(
  one: MeasureWords,
  others: readonly MeasureWords[],
  compare: (one: MeasureWords, other: MeasureWords) => Likeness | undefined
): ReadonlyMap<MeasureWords, Likeness> {
  const before = meetings.get(one);
  if (before !== undefined && isSame(before.others, others)) return before.likely;
  const known = new Set(before?.others);
  const likely = new Map<MeasureWords, Likeness>();
  for (const other of others) {
    const likeness = known.has(other) ? before?.likely.get(other) : compare(one, other);
    if (likeness !== undefined) likely.set(other, likeness);
  }
  meetings.set(one, { others, likely });
  return likely;
}

function isSame(before: readonly MeasureWords[], now: readonly MeasureWords[]): boolean {
  return before.length === now.length && before.every((one, at) => one === now[at]);
}
