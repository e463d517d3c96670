import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import type { LikelyMeasure } from "../../likeness/measures/measureWords.ts";
import { nearestPairs } from "../../likeness/nearest/nearestPairs.ts";
import type { LikelyPair } from "../../likeness/pairs/likelyPairs.ts";
import { type Pair, sideBySide } from "./sideBySide.ts";

/**
 * Looks again at all that is neither surely one nor asked about for its facts. Pairs found by their titles stay
 * unless all else speaks against them; others come in that are nearest to one another. In the order of the
 * catalogue.
 */
export function secondLook(
  catalogue: readonly CatalogueMeasure[],
  measures: readonly LikelyMeasure[],
  asked: readonly Pair[],
  dictionary: Dictionary
): readonly Pair[] {
  const settled = asked.filter(({ likeness }) => likeness.class !== "look");
  const paired = new Set(settled.flatMap(({ a, b }) => [a, b]));
  const left = catalogue.flatMap((one, at) => {
    const measure = measures[at];
    return paired.has(one) || measure === undefined ? [] : [{ one, measure }];
  });
  const numberOf = new Map(left.map(({ one }, at) => [one, at]));
  const [kept, titled]: [Pair[], LikelyPair[]] = [[], []];
  for (const pair of asked) {
    const [a, b] = [numberOf.get(pair.a), numberOf.get(pair.b)];
    if (a !== undefined && b !== undefined) titled.push({ a, b, likeness: pair.likeness });
    else kept.push(pair);
  }
  const mayMeet = (first: number, second: number) => {
    const [a, b] = [left[first]?.one, left[second]?.one];
    return a !== undefined && b !== undefined && !sideBySide(a, b);
  };
  // Whoever gave each a code of its own has told them apart.
  const isSettled = (number: number) => left[number]?.one.code !== undefined;
  const again = nearestPairs(
    left.map(({ measure }) => measure),
    titled,
    { isSettled, mayMeet },
    dictionary
  ).flatMap(({ a: first, b: second, likeness }) => {
    const [a, b] = [left[first]?.one, left[second]?.one];
    return a && b ? [{ a, b, likeness }] : [];
  });
  return [...kept, ...again].sort(byPlace(catalogue));
}

function byPlace(catalogue: readonly CatalogueMeasure[]): (one: Pair, other: Pair) => number {
  const placeOf = new Map(catalogue.map((measure, at) => [measure, at]));
  const place = (measure: CatalogueMeasure) => placeOf.get(measure) ?? 0;
  return (one, other) => place(one.a) - place(other.a) || place(one.b) - place(other.b);
}
