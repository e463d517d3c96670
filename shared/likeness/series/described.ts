import { addOne } from "./addOne.ts";
import type { Cut } from "./phrases.ts";

/** The telling words of a title's description, each once. */
export type Said = readonly string[];

/** What is said of a phrase beside this many words counts half. */
const shrinkage = 3;
/** A word that tells less than that tells nothing; all words of a description together tell no more than that. */
const [least, most] = [0.7, 3];

/**
 * What the description of a title says for each frequent phrase of a place in titles (logarithms, from 0 on): words
 * that are said where that phrase stands, and seldom elsewhere.
 */
export function describedLike(
  cuts: readonly (Cut | undefined)[],
  slot: 0 | 1 | 2,
  often: readonly number[],
  said: readonly Said[]
): (title: number) => Float64Array {
  const order = new Map(often.map((phrase, at) => [phrase, at]));
  const titles = new Float64Array(often.length);
  const counts = new Map<string, Map<number, number>>();
  const everywhere = new Map<string, number>();
  let all = 0;
  cuts.forEach((cut, title) => {
    const at = cut && order.get(cut[slot]);
    if (at === undefined) return;
    titles[at] = (titles[at] ?? 0) + 1;
    all++;
    for (const word of said[title] ?? []) {
      addOne(everywhere, word);
      const own = counts.get(word) ?? new Map<number, number>();
      counts.set(word, own);
      addOne(own, at);
    }
  });
  return (title) => {
    const sums = new Float64Array(often.length);
    for (const word of said[title] ?? []) {
      const share = (everywhere.get(word) ?? 0) / Math.max(1, all);
      for (const [at, count] of counts.get(word) ?? []) {
        const own = (count + shrinkage * share) / ((titles[at] ?? 0) + shrinkage);
        sums[at] = (sums[at] ?? 0) + Math.max(0, Math.log(own / share) - least);
      }
    }
    return sums.map((sum) => Math.min(most, sum));
  };
}
