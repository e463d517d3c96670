import { addOne } from "./addOne.ts";
import { type Often, placesOf } from "./kinds.ts";
import type { Cut } from "./phrases.ts";
import { type Sort, sorts } from "./sorts.ts";

/** The telling words of a title's description, each once. */
export type Said = readonly string[];

/** What is said of a phrase beside this many words counts half. */
const shrinkage = 3;
/** A word that tells less than that tells nothing; all words of a description together tell no more than that. */
const [least, most] = [0.7, 3];
/** Of so many titles descriptions must tell which phrase of a sort they hold, or they tell nothing of that sort. */
const leastTelling = 0.5;

/**
 * What the description of a title says for each frequent phrase of the sort that descriptions tell (logarithms, from 0
 * on): words that are said where that phrase stands, and seldom elsewhere. Undefined where they tell none.
 */
export function describedIn(
  cuts: readonly (Cut | undefined)[],
  often: Often,
  said: readonly Said[]
): Described | undefined {
  const told = sorts.map((sort) => describedLike(cuts, often[sort] ?? [], said, sort));
  const [best] = told.sort((one, other) => other.telling - one.telling);
  return best !== undefined && best.telling >= leastTelling ? best : undefined;
}

export interface Described {
  readonly sort: Sort;
  readonly of: (title: number) => Float64Array;
}

function describedLike(
  cuts: readonly (Cut | undefined)[],
  own: readonly number[],
  said: readonly Said[],
  sort: Sort
) {
  const places = placesOf([own]);
  const phraseIn = (cut: Cut | undefined) =>
    cut?.flatMap((phrase) => places.get(phrase)?.at ?? [])[0];
  const titles = new Float64Array(own.length);
  const counts = new Map<string, Map<number, number>>();
  const everywhere = new Map<string, number>();
  let all = 0;
  cuts.forEach((cut, title) => {
    const at = phraseIn(cut);
    if (at === undefined) return;
    titles[at] = (titles[at] ?? 0) + 1;
    all++;
    for (const word of said[title] ?? []) {
      addOne(everywhere, word);
      const ofWord = counts.get(word) ?? new Map<number, number>();
      counts.set(word, ofWord);
      addOne(ofWord, at);
    }
  });
  const of = (title: number) => {
    const sums = new Float64Array(own.length);
    for (const word of said[title] ?? []) {
      const share = (everywhere.get(word) ?? 0) / Math.max(1, all);
      for (const [at, count] of counts.get(word) ?? []) {
        const here = (count + shrinkage * share) / ((titles[at] ?? 0) + shrinkage);
        sums[at] = (sums[at] ?? 0) + Math.max(0, Math.log(here / share) - least);
      }
    }
    return sums.map((sum) => Math.min(most, sum));
  };
  let [right, told] = [0, 0];
  cuts.forEach((cut, title) => {
    const at = phraseIn(cut);
    if (at === undefined || (said[title]?.length ?? 0) === 0) return;
    const sums = of(title);
    told++;
    if ((sums[at] ?? 0) > 0 && sums.every((sum) => sum <= (sums[at] ?? 0))) right++;
  });
  return { sort, of, telling: told === 0 ? 0 : right / told };
}
