import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Likeness } from "../judgement.ts";
import { type LikelyMeasure, type MeasureWords, measureWords } from "../measures/measureWords.ts";

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
  /** In the order they were met. */
  readonly others: readonly MeasureWords[];
  readonly likely: ReadonlyMap<MeasureWords, Likeness>;
}

/** Another measure, by number, and how alike it is. */
interface LikelyOne {
  readonly number: number;
  readonly likeness: Likeness;
}

const meetings = new WeakMap<MeasureWords, Met>();

/**
 * Those of the others, given by their numbers, that a measure is like, in no order. What was compared in
 * an earlier run is not compared again.
 */
export function likelyOnes(
  one: MeasureWords,
  numbers: Int32Array,
  all: readonly MeasureWords[],
  compare: (other: number) => Likeness | undefined
): readonly LikelyOne[] {
  const before = meetings.get(one);
  const same = before !== undefined && isSame(before.others, numbers, all);
  if (same && before.likely.size === 0) return nobody;
  const known = same || before === undefined ? undefined : new Set(before.others);
  const others: MeasureWords[] = [];
  const found: LikelyOne[] = [];
  for (const number of numbers) {
    const other = all[number] ?? one;
    const likeness = same || known?.has(other) ? before?.likely.get(other) : compare(number);
    if (!same) others.push(other);
    if (likeness !== undefined) found.push({ number, likeness });
  }
  if (!same) meetings.set(one, { others, likely: likelyIn(found, all) });
  return found;
}

const noneLikely: Met["likely"] = new Map();

/** Most are like nobody: they share one empty map. */
function likelyIn(found: readonly LikelyOne[], all: readonly MeasureWords[]): Met["likely"] {
  if (found.length === 0) return noneLikely;
  const likely = new Map<MeasureWords, Likeness>();
  for (const { number, likeness } of found) {
    const other = all[number];
    if (other !== undefined) likely.set(other, likeness);
  }
  return likely;
}

const nobody: readonly LikelyOne[] = [];

function isSame(
  before: readonly MeasureWords[],
  numbers: Int32Array,
  all: readonly MeasureWords[]
): boolean {
  return (
    before.length === numbers.length && before.every((one, at) => one === all[numbers[at] ?? -1])
  );
}
