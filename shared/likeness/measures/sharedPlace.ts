import { contradictions } from "../titles/contradictions.ts";
import { type Match, matchWords } from "../titles/matchWords.ts";
import { replaced } from "../titles/replaced.ts";
import type { TitleWord, TitleWords } from "../titles/titleWords.ts";
import { isThing, isWhere } from "../titles/wordSorts.ts";

/** The first place that any of their titles share so. */
export function placeOfBoth(
  a: readonly TitleWords[],
  b: readonly TitleWords[]
): string | undefined {
  for (const one of a) {
    for (const other of b) {
      const place = sharedPlace(one, other);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/**
 * The place that two titles share although they say little else alike; undefined where each names a
 * thing of its own or particulars exclude one another.
 */
function sharedPlace(a: TitleWords, b: TitleWords): string | undefined {
  const match = matchWords(a, b);
  const place = match.shared.find(isPlace);
  if (place === undefined) return undefined;
  const other = [match.onlyA, match.onlyB].every((words) => words.some(isThing));
  const excluded = contradictions(a, b, match).some(({ excludes }) => excludes);
  if (other || excluded || isNeighbour(match) || replaced(a, b, match) !== undefined)
    return undefined;
  return place.text;
}

/** Word for word the same but for one word each: two measures of a row, not one told twice. */
function isNeighbour({ pairs, onlyA, onlyB }: Match): boolean {
  const sameAction = pairs.some(([one, other]) => one.sort === "action" && one.text === other.text);
  return sameAction && [onlyA, onlyB].every((words) => words.filter(tells).length === 1);
}

const tells = ({ sort }: TitleWord) => sort !== "general" && sort !== "action";

/** Words by which a measure is found again: kinds of places, names, streets. */
export const isPlace = (word: TitleWord) => isWhere(word) || word.sort === "name";
