/**
 * Lists of many offices are often put together from few phrases: what is done, with what, where
 * ("Ausbau | der Radabstellanlagen | am Rathaus"). Where most titles of a catalogue are, each is cut where its
 * three phrases occur most often in others, in whatever order; no word need be known for that.
 */
import { addOne } from "./addOne.ts";
import { fittingSplits } from "./fittingSplits.ts";
import type { Kinship } from "./kinship.ts";
import { firstModel, keyOf, nextModel, type Split, splitOf } from "./splits.ts";
import { type TellingWords, tellingWords } from "./tellingWords.ts";

/** Three phrases of a title, by number, in the order in which they stand there. */
export type Cut = readonly [number, number, number];

/** Titles cut into phrases. */
export interface Phrases {
  /** By title; undefined where it is too short or too long to be cut. */
  readonly cuts: readonly (Cut | undefined)[];
  /** By number, as first written. */
  readonly texts: readonly string[];
}

const fewest = 100;
/** Of all titles so many begin, and end, with a word that so many others begin or end with. */
const leastComposed = 0.6;
/** Fewer titles with the same word at an end share it by chance. */
const fewestOfOne = 3;
const rounds = 3;

/** Titles cut by how often their phrases recur. */
export interface Recurring extends Phrases {
  /** Cut anew where a phrase is rare, by what the dictionary knows. `often`: frequent phrases by sort. */
  fitted(
    often: readonly (readonly number[])[],
    shares: readonly number[],
    kinship: Kinship
  ): Phrases;
}

/** Cuts all titles, or none where they are not put together so. */
export function phrasesIn(titles: readonly string[]): Recurring | undefined {
  if (titles.length < fewest) return undefined;
  const taken = tellingWords(titles);
  if (!isComposed(taken)) return undefined;
  let cuts: readonly (Split | undefined)[] = [];
  let model = firstModel(taken);
  for (let round = 0; round < rounds; round++) {
    cuts = taken.map((title) => splitOf(title, model));
    model = nextModel(taken, cuts);
  }
  const first = named(taken, cuts);
  const textsOf = (phrases: readonly number[]) =>
    phrases.map((phrase) => first.texts[phrase] ?? "");
  return {
    ...first,
    fitted: (often, shares, kinship) =>
      named(
        taken,
        fittingSplits(taken, cuts, { model, kinship, often: often.map(textsOf), shares })
      ),
  };
}

function isComposed(titles: readonly TellingWords[]): boolean {
  const least = Math.max(fewestOfOne, titles.length / 300);
  return [0, -1].every((end) => {
    const counts = new Map<number, number>();
    for (const { words } of titles) addOne(counts, words.at(end) ?? -1);
    const shared = [...counts.values()].filter((count) => count >= least);
    return shared.reduce((sum, count) => sum + count, 0) >= leastComposed * titles.length;
  });
}

function named(titles: readonly TellingWords[], splits: readonly (Split | undefined)[]): Phrases {
  const numbers = new Map<number, number>();
  const texts: string[] = [];
  const cuts = titles.map(({ text, words, starts, ends }, number): Cut | undefined => {
    const split = splits[number];
    if (split === undefined) return undefined;
    const places = [0, ...split, words.length];
    const phrase = (place: number) => {
      const [from = 0, to = 0] = places.slice(place, place + 2);
      const key = keyOf(words, from, to);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, texts.length);
      return texts.push(text.slice(starts[from], ends[to - 1])) - 1;
    };
    return [phrase(0), phrase(1), phrase(2)];
  });
  return { cuts, texts };
}
