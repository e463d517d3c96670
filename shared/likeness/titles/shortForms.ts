import { foldWord } from "../dictionary/foldWord.ts";
import type { TitleWord } from "./titleWords.ts";

/** "TZ", "SoZ", "FamZ": two capitals or more. */
export function isShort(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{0,3}){2,4}$/u.test(text);
}

/** A short form that the dictionary does not know. */
export function isShortForm({ text, sort }: TitleWord): boolean {
  return (sort === "word" || sort === "name") && isShort(text);
}

/** Whether a short form can stand for words: "IP" for "Industriepark", "SoZ" for "Sozialen Zentrum". */
export function standsFor(short: string, text: string): boolean {
  const full = foldWord(text);
  const pieces = short.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  let at = 0;
  for (const [number, piece] of pieces.entries()) {
    const found = full.indexOf(foldWord(piece), at);
    if (found < 0 || (number === 0 && found > 0)) return false;
    at = found + piece.length;
  }
  return full.length >= leastLetters && full.length > 2 * short.length;
}

/** Shorter words are not shortened. */
const leastLetters = 8;
