import { typo } from "./typo.ts";

/** Known words that differ from one by a slip of the finger. */
export type SlipIndex = (word: string) => readonly string[];

const shortestSlip = 6;

/**
 * Two words one slip apart are equal once each has lost a letter. Words stand under numbers made of
 * what is left of them, by their first letter, which is never slipped; made when first asked for that
 * letter, since most texts have few slips.
 */
export function slipIndex(words: Iterable<string>): SlipIndex {
  const byLetter = Map.groupBy(words, (word) => word.charAt(0));
  const made = new Map<string, Shelves>();
  return (word) => {
    const letter = word.charAt(0);
    const shelves = made.get(letter) ?? shelve(byLetter.get(letter) ?? []);
    made.set(letter, shelves);
    return nearIn(shelves, word);
  };
}

function nearIn(shelves: Shelves, word: string): readonly string[] {
  const found = new Set<string>();
  for (const cut of cutsOf(word)) {
    const first = shelves.first.get(cut);
    if (first === undefined) continue;
    for (const known of [first, ...(shelves.more.get(cut) ?? [])])
      if (known !== word && typo(known, word)) found.add(known);
  }
  return [...found];
}

interface Shelves {
  readonly first: Map<number, string>;
  /** Few numbers stand for several words. */
  readonly more: Map<number, string[]>;
}

function shelve(words: Iterable<string>): Shelves {
  const shelves: Shelves = { first: new Map(), more: new Map() };
  for (const word of words) {
    if (word.length < shortestSlip || /\d/.test(word)) continue;
    for (const cut of cutsOf(word)) {
      if (!shelves.first.has(cut)) shelves.first.set(cut, word);
      else shelves.more.set(cut, [...(shelves.more.get(cut) ?? []), word]);
    }
  }
  return shelves;
}

/** A word and what it becomes without one of its letters, as numbers; others may share one by chance. */
function cutsOf(word: string): readonly number[] {
  const cuts = [numberOf(word, word.length)];
  if (word.length < shortestSlip - 1) return cuts;
  for (let left = 1; left < word.length; left++) {
    if (word[left] !== word[left - 1]) cuts.push(numberOf(word, left));
  }
  return cuts;
}

function numberOf(word: string, leftOut: number): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) {
    if (at !== leftOut) number = (Math.imul(number, 31) + word.charCodeAt(at)) | 0;
  }
  return number;
}
