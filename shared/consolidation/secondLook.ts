import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Dictionary } from "../likeness/dictionary.ts";
import type { LikelyMeasure } from "../likeness/measureWords.ts";
import { nearestPairs } from "../likeness/nearest/nearestPairs.ts";
import { type Pair, sideBySide } from "./sideBySide.ts";

/** Among measures that nobody has been found for, whatever their titles say. */
export function secondLook(
  catalogue: readonly CatalogueMeasure[],
  measures: readonly LikelyMeasure[],
  asked: readonly Pair[],
  dictionary: Dictionary
): readonly Pair[] {
  const paired = new Set(asked.flatMap(({ a, b }) => [a, b]));
  const left = catalogue.flatMap((one, at) => {
    const measure = measures[at];
    return paired.has(one) || measure === undefined ? [] : [{ one, measure }];
  });
  const mayMeet = (first: number, second: number) => {
    const [a, b] = [left[first]?.one, left[second]?.one];
    return a !== undefined && b !== undefined && !sideBySide(a, b) && !eachHasCode(a, b);
  };
  const found = nearestPairs(
    left.map(({ measure }) => measure),
    mayMeet,
    dictionary
  );
  return found.flatMap(({ a: first, b: second, likeness }) => {
    const [a, b] = [left[first]?.one, left[second]?.one];
    return a && b ? [{ a, b, likeness }] : [];
  });
}

/** Whoever gave each a code of its own has told them apart. */
const eachHasCode = (a: CatalogueMeasure, b: CatalogueMeasure) =>
  a.code !== undefined && b.code !== undefined;

/** In the order of the catalogue. */
export function byPlace(
  catalogue: readonly CatalogueMeasure[]
): (one: Pair, other: Pair) => number {
  const placeOf = new Map(catalogue.map((measure, at) => [measure, at]));
  const place = (measure: CatalogueMeasure) => placeOf.get(measure) ?? 0;
  return (one, other) => place(one.a) - place(other.a) || place(one.b) - place(other.b);
}
