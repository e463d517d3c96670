import { fields } from "../../catalogue/fields.ts";
import { typoDistance } from "../../wording/typoDistance.ts";
import { foldHeading } from "./foldHeading.ts";
import { meaningOfStem } from "./headingStems.ts";
import { silentWords } from "./words/silentWords.ts";

/**
 * The known word that was meant: one slip of the keyboard in a word of five letters or more, two from ten on; the
 * first letter is right.
 */
export function nearWord(token: string): string | undefined {
  if (token.length < 5) return undefined;
  if (token.length === 5) return shortWord(token);
  const slips = token.length >= 10 ? 2 : 1;
  const letters = lettersOf(token);
  return knownWords()
    .get(token.charAt(0))
    ?.find(
      (known) =>
        bitsOf(known.letters ^ letters) <= 2 * slips &&
        typoDistance(token, known.word, slips) <= slips &&
        (token.length > shortest || !isOther(token, known.word))
    )?.word;
}

/** Words of six letters are many: one letter for another is a slip only where the two keys touch, and "Charge" no "Change". */
const shortest = 6;
const keys = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];

function isOther(token: string, word: string): boolean {
  const changed = [...token].flatMap((letter, at) => (letter === word[at] ? [] : [at]));
  const [at] = changed;
  return (
    token.length === word.length &&
    changed.length === 1 &&
    at !== undefined &&
    !touches(token.charAt(at), word.charAt(at))
  );
}

function touches(a: string, b: string): boolean {
  const [one, other] = [a, b].map((letter) => {
    const row = keys.findIndex((each) => each.includes(letter));
    return { row, at: keys[row]?.indexOf(letter) ?? -9 };
  });
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.row - other.row) <= 1 &&
    Math.abs(one.at - other.at) <= 1
  );
}

/** Which letters a word has, one bit each: words that share few cannot be one slip apart. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** "ziehl" → ziel: one letter too many, its beginning and its end right. */
function shortWord(token: string): string | undefined {
  const shorter = [1, 2, 3].map((at) => token.slice(0, at + 1) + token.slice(at + 2));
  return shorter.find((word) => meaningOfStem.has(word) && word.at(-1) === token.at(-1));
}

interface KnownWord {
  readonly word: string;
  readonly letters: number;
}
let words: ReadonlyMap<string, readonly KnownWord[]> | undefined;

/** Stems, and the whole words of the table of fields ("handlungsfeld"), six letters or more, by first letter. */
function knownWords(): ReadonlyMap<string, readonly KnownWord[]> {
  words ??= Map.groupBy(
    [...new Set([...meaningOfStem.keys(), ...wordsOfFields()])]
      .filter((word) => word.length >= 6)
      .map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => word.charAt(0)
  );
  return words;
}

function wordsOfFields(): readonly string[] {
  const texts = Object.values(fields).flatMap(({ label, alsoCalled }) => [label, ...alsoCalled]);
  return texts
    .flatMap((text) => foldHeading(text).split(" "))
    .filter((word) => !silentWords.has(word));
}
