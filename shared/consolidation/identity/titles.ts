import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import type { Likeness } from "../../likeness/judgement.ts";
import { alikeUnderOneCode, wordsAlike } from "../../likeness/titles/titlesAlike.ts";
import { type TitleWords, titleWords } from "../../likeness/titles/titleWords.ts";
import { fold } from "../../wording/fold.ts";
import { remembering } from "../../wording/remembering.ts";

/** Titles taken apart once: each meets many others, this year and the next. */
export interface Titles {
  folded(title: string): string;
  words(title: string): TitleWords;
  alike(a: string, b: string): Likeness;
  /** How alike two titles under one code are, from 0 to 1; undefined: they cannot be one measure. */
  underOneCode(a: string, b: string): number | undefined;
}

/** More titles than this are forgotten at once. */
const mostTitles = 50_000;
const known = new WeakMap<Dictionary, Titles>();

/** Titles as one dictionary reads them, each taken apart once, also over several runs. */
export function titlesIn(dictionary: Dictionary): Titles {
  const titles = known.get(dictionary) ?? rememberedTitles(dictionary);
  known.set(dictionary, titles);
  return titles;
}

function rememberedTitles(dictionary: Dictionary): Titles {
  const folded = remembering(mostTitles, fold);
  const words = remembering(mostTitles, (title) => titleWords(title, dictionary));
  const alike = (a: string, b: string) => wordsAlike(words(a), words(b));
  return {
    folded,
    words,
    alike,
    underOneCode: (a, b) => {
      if (folded(a) === folded(b)) return 1;
      const likeness = alike(a, b);
      return alikeUnderOneCode(likeness) ? likeness.score : undefined;
    },
  };
}
