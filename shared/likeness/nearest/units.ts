import { nameOfCircle } from "../dictionary/circlesIn.ts";
import { foldWord, stem } from "../dictionary/foldWord.ts";

/** What measures speak of, each with a number from 0: numbers compare faster than texts. */
export interface Units {
  /** By number: "w…" for words by what they mean, "l…" as they stand there, "c…" for circles, "n…" for numbers. */
  readonly texts: readonly string[];
  /** -1 where nobody has spoken of it. */
  find(text: string): number;
  word(stem: string): number;
  /** A word as it stands in a text. */
  literal(word: string): number;
  circle(circle: number): number;
  number(digits: string): number;
}

/** No units yet: each gets its number when it is first spoken of. */
export function newUnits(): Units {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const add = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  // A text is put together once, not each time it is said.
  const sort = <Key>(textOf: (key: Key) => string) => {
    const known = new Map<Key, number>();
    return (key: Key) => {
      const number = known.get(key) ?? add(textOf(key));
      known.set(key, number);
      return number;
    };
  };
  return {
    texts,
    find: (text) => numbers.get(text) ?? -1,
    word: sort((one: string) => `w${one}`),
    literal: sort((word: string) => `l${stem(foldWord(word))}`),
    circle: sort((circle: number) => `c${nameOfCircle(circle)}`),
    number: sort((digits: string) => `n${digits}`),
  };
}

/** Whether the text of a unit is that of a number. */
export const isNumber = (text = "") => text.startsWith("n");
