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
  readonly likely: Likely;
}

/** How alike each of the others is; undefined where not worth asking. */
type Likely = readonly (Likeness | undefined)[];

const meetings = new WeakMap<MeasureWords, Met>();

/** How alike a measure is to others; what was compared in an earlier run is not compared again. */
export function likelyOnes(
  one: MeasureWords,
  others: readonly MeasureWords[],
  compare: (other: MeasureWords, at: number) => Likeness | undefined
): Likely {
  const before = meetings.get(one);
  if (before !== undefined && isSame(before.others, others)) return before.likely;
  const likely = before === undefined ? others.map(compare) : compareNew(before, others, compare);
  meetings.set(one, { others, likely });
  return likely;
}

function compareNew(
  before: Met,
  others: readonly MeasureWords[],
  compare: (other: MeasureWords, at: number) => Likeness | undefined
): Likely {
  const known = new Map(before.others.map((other, at) => [other, before.likely[at]]));
  return others.map((other, at) => (known.has(other) ? known.get(other) : compare(other, at)));
}

function isSame(before: readonly MeasureWords[], now: readonly MeasureWords[]): boolean {
  return before.length === now.length && before.every((one, at) => one === now[at]);
}
