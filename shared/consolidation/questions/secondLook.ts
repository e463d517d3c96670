import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import { nearestPairs } from "../../likeness/nearest/nearestPairs.ts";
import type { LikelyPair } from "../../likeness/pairs/likelyPair.ts";
import type { Series } from "../../likeness/series/seriesIn.ts";
import type { LookedAt } from "./lookedAt.ts";
import { type Pair, sideBySide } from "./sideBySide.ts";

/**
 * Looks again at all that is neither surely one nor asked about for its facts. Pairs found by their titles stay
 * unless all else speaks against them; others come in that are nearest to one another. By number, in order.
 */
export function secondLook(
  measures: readonly LookedAt[],
  asked: readonly Pair[],
  dictionary: Dictionary,
  series?: Series
): readonly LikelyPair[] {
  const settled = asked.filter(({ likeness }) => likeness.class !== "look");
  const paired = new Set(settled.flatMap(({ a, b }) => [a, b]));
  const left = measures.filter((one) => !paired.has(one));
  const numberOf = new Map(left.map((one, at) => [one, at]));
  const numbers = measures.flatMap((one, at) => (paired.has(one) ? [] : [at]));
  const [kept, titled]: [Pair[], LikelyPair[]] = [[], []];
  for (const pair of asked) {
    const [a, b] = [numberOf.get(pair.a), numberOf.get(pair.b)];
    if (a !== undefined && b !== undefined) titled.push({ a, b, likeness: pair.likeness });
    else kept.push(pair);
  }
  const mayMeet = (first: number, second: number) => {
    const [a, b] = [left[first], left[second]];
    if (a === undefined || b === undefined || sideBySide(a, b)) return false;
    return !series?.isApart(numbers[first] ?? -1, numbers[second] ?? -1);
  };
  // Whoever gave each a code of its own has told them apart.
  const isSettled = (number: number) => left[number]?.code !== undefined;
  const again = nearestPairs(left, titled, { mayMeet, isSettled }, dictionary).flatMap(
    ({ a: first, b: second, likeness }) => {
      const [a, b] = [left[first], left[second]];
      return a && b ? [{ a, b, likeness }] : [];
    }
  );
  return byNumber([...kept, ...again], measures);
}

function byNumber(pairs: readonly Pair[], measures: readonly LookedAt[]): readonly LikelyPair[] {
  const numberOf = new Map(measures.map((measure, at) => [measure, at]));
  const number = (measure: LookedAt) => numberOf.get(measure) ?? 0;
  return pairs
    .map(({ a, b, likeness }) => ({ a: number(a), b: number(b), likeness }))
    .sort((one, other) => one.a - other.a || one.b - other.b);
}
