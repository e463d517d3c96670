import { addOne } from "./addOne.ts";
import type { TellingWords } from "./tellingWords.ts";

/** Where the second phrase begins, and the third. */
export type Split = readonly [number, number];

/** What is known of the phrases that stand at one place in titles. */
interface Place {
  /** How often a phrase stands here, by its key. */
  readonly phrases: Map<number, number>;
  /** How often a phrase here is led by a word that says where, and how often it is so long. */
  readonly led: Map<boolean, number>;
  readonly lengths: Map<number, number>;
}

export interface Model {
  readonly places: readonly [Place, Place, Place];
  /** How often a phrase stands anywhere. */
  readonly anywhere: Map<number, number>;
  readonly titles: number;
}

/** Longer titles are whole sentences. */
const longest = 18;
/** How much a break in the title speaks for a phrase beginning there. */
const broken = 3;
/** What a phrase counts that stands in another title, but at another place. */
const elsewhere = 0.5;

const newPlace = (): Place => ({ phrases: new Map(), led: new Map(), lengths: new Map() });
const newModel = (titles: number): Model => ({
  places: [newPlace(), newPlace(), newPlace()],
  anywhere: new Map(),
  titles,
});

/** One number for the words from one place to another; that two share one is too rare to matter. */
export function keyOf(words: readonly number[], from: number, to: number): number {
  let key = 17;
  for (let at = from; at < to; at++) key = (Math.imul(key, 0x01_00_01_93) ^ (words[at] ?? 0)) | 0;
  return key;
}

export function firstModel(titles: readonly TellingWords[]): Model {
  const model = newModel(titles.length);
  const [first, middle, last] = model.places;
  for (const { words } of titles) {
    const { length } = words;
    if (length > longest) continue;
    const note = ({ phrases }: Place, from: number, to: number) => {
      const key = keyOf(words, from, to);
      addOne(phrases, key);
      addOne(model.anywhere, key);
    };
    for (let at = 1; at < length - 1; at++) {
      note(first, 0, at);
      note(last, at + 1, length);
      for (let end = at + 1; end < length; end++) note(middle, at, end);
    }
  }
  return model;
}

export function nextModel(
  titles: readonly TellingWords[],
  splits: readonly (Split | undefined)[]
): Model {
  const model = newModel(titles.length);
  titles.forEach(({ words, isLed }, number) => {
    const split = splits[number];
    if (split === undefined) return;
    const bounds = [0, ...split, words.length];
    model.places.forEach(({ phrases, led, lengths }, place) => {
      const [from = 0, to = 0] = bounds.slice(place, place + 2);
      const key = keyOf(words, from, to);
      addOne(phrases, key);
      addOne(model.anywhere, key);
      addOne(led, isLed[from] ?? false);
      addOne(lengths, to - from);
    });
  });
  return model;
}

/** A way to cut a title, and what speaks for it. */
export interface Way {
  readonly split: Split;
  readonly sum: number;
}

/** All ways to cut a title, the one that is heard most in others first. */
export function waysOf(title: TellingWords, model: Model): readonly Way[] {
  const { length } = title.words;
  if (length < 3 || length > longest) return [];
  const ways: Way[] = [];
  for (let at = 1; at < length - 1; at++) {
    const before = heard(title, 0, [0, at], model) + breakAt(title, at);
    for (let end = at + 1; end < length; end++) {
      const middle = heard(title, 1, [at, end], model);
      const sum = before + middle + heard(title, 2, [end, length], model) + breakAt(title, end);
      ways.push({ split: [at, end], sum });
    }
  }
  return ways.sort((one, other) => other.sum - one.sum);
}

export const splitOf = (title: TellingWords, model: Model): Split | undefined =>
  waysOf(title, model)[0]?.split;

const breakAt = ({ isBroken }: TellingWords, at: number) => (isBroken[at] ? broken : 0);

/**
 * How often a phrase is heard in other titles, at this place rather than elsewhere; else by how it begins and how long
 * it is.
 */
export function heard(
  { words, isLed }: TellingWords,
  place: number,
  [from, to]: readonly [number, number],
  { places, anywhere, titles }: Model
): number {
  const { phrases, led, lengths } = places[place] ?? places[0];
  const key = keyOf(words, from, to);
  const here = (phrases.get(key) ?? 0) - 1;
  const others = (anywhere.get(key) ?? 0) - 1;
  if (others > 0)
    return Math.log(Math.max(0.4, Math.max(0, here) + elsewhere * (others - Math.max(0, here))));
  if (led.size === 0) return Math.log(0.2) + (to - from - 1) * Math.log(0.5);
  const begin = (led.get(isLed[from] ?? false) ?? 0) / titles + 0.02;
  const length = (lengths.get(to - from) ?? 0) / titles + 0.02;
  return Math.log(0.5 * begin * length);
}
