import { alikeUnderOneCode, type Likeness, wordsAlike } from "../likeness/titlesAlike.ts";
import { type TitleWords, titleWords } from "../likeness/titleWords.ts";
import { fold } from "../wording/fold.ts";

/** Titles taken apart once, for a consolidation in which each meets many others. */
export interface Titles {
  folded(title: string): string;
  words(title: string): TitleWords;
  alike(a: string, b: string): Likeness;
  /** How alike two titles under one code are, from 0 to 1; undefined: they cannot be one measure. */
  underOneCode(a: string, b: string): number | undefined;
}

export function rememberTitles(): Titles {
  const folded = remember(fold);
  const words = remember(titleWords);
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

function remember<Result>(make: (title: string) => Result): (title: string) => Result {
  const made = new Map<string, Result>();
  return (title) => {
    const known = made.get(title);
    if (known !== undefined) return known;
    const fresh = make(title);
    made.set(title, fresh);
    return fresh;
  };
}
