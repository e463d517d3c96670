/**
 * Lists of many offices are often put together from few phrases: what is done, with what, where
 * ("Ausbau | der Radabstellanlagen | am Rathaus"). Where most titles of a catalogue are, each is cut where its
 * three phrases occur most often in others; no word need be known for that.
 */
import { addOne } from "./addOne.ts";
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

const [fewest, longest] = [100, 18];
/** Of all titles so many begin, and end, with a word that so many others begin or end with. */
const leastComposed = 0.6;
/** Fewer titles with the same word at an end share it by chance. */
const fewestOfOne = 3;
const rounds = 3;

/** Cuts all titles, or none where they are not put together so. */
export function phrasesIn(titles: readonly string[]): Phrases | undefined {
  if (titles.length < fewest) return undefined;
  const taken = tellingWords(titles);
  if (!isComposed(taken)) return undefined;
  let cuts: readonly (Split | undefined)[] = [];
  let model = firstModel(taken);
  for (let round = 0; round < rounds; round++) {
    cuts = taken.map((title) => splitOf(title, model));
    model = nextModel(taken, cuts);
  }
  return named(taken, cuts);
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

/** Where the second phrase begins, and the third. */
type Split = readonly [number, number];

interface Slot {
  /** How often a phrase stands here, by its key. */
  readonly phrases: Map<number, number>;
  /** How often a phrase here is led by a word that says where, and how often it is so long. */
  readonly led: Map<boolean, number>;
  readonly lengths: Map<number, number>;
}

type Model = { readonly slots: readonly [Slot, Slot, Slot]; readonly titles: number };

const newSlot = (): Slot => ({ phrases: new Map(), led: new Map(), lengths: new Map() });

/** One number for the words from one place to another; that two share one is too rare to matter. */
function keyOf(words: readonly number[], from: number, to: number): number {
  let key = 17;
  for (let at = from; at < to; at++) key = (Math.imul(key, 0x01_00_01_93) ^ (words[at] ?? 0)) | 0;
  return key;
}

function firstModel(titles: readonly TellingWords[]): Model {
  const slots = [newSlot(), newSlot(), newSlot()] as const;
  const [first, middle, last] = slots;
  for (const { words } of titles) {
    const { length } = words;
    if (length > longest) continue;
    for (let at = 1; at < length - 1; at++) {
      addOne(first.phrases, keyOf(words, 0, at));
      addOne(last.phrases, keyOf(words, at + 1, length));
      for (let end = at + 1; end < length; end++) addOne(middle.phrases, keyOf(words, at, end));
    }
  }
  return { slots, titles: titles.length };
}

function nextModel(titles: readonly TellingWords[], splits: readonly (Split | undefined)[]): Model {
  const slots = [newSlot(), newSlot(), newSlot()] as const;
  titles.forEach(({ words, isLed }, number) => {
    const split = splits[number];
    if (split === undefined) return;
    const places = [0, ...split, words.length];
    slots.forEach(({ phrases, led, lengths }, slot) => {
      const [from = 0, to = 0] = places.slice(slot, slot + 2);
      addOne(phrases, keyOf(words, from, to));
      addOne(led, isLed[from] ?? false);
      addOne(lengths, to - from);
    });
  });
  return { slots, titles: titles.length };
}

function splitOf(title: TellingWords, model: Model): Split | undefined {
  const { length } = title.words;
  if (length < 3 || length > longest) return undefined;
  const [first, middle, last] = model.slots;
  let best: Split | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < length - 1; at++) {
    const before = heard(title, 0, at, first, model.titles);
    for (let end = at + 1; end < length; end++) {
      const said =
        before +
        heard(title, at, end, middle, model.titles) +
        heard(title, end, length, last, model.titles);
      if (said > most) [best, most] = [[at, end], said];
    }
  }
  return best;
}

/** How often a phrase is heard in other titles; else by how it begins and how long it is. */
function heard(
  { words, isLed }: TellingWords,
  from: number,
  to: number,
  { phrases, led, lengths }: Slot,
  titles: number
): number {
  const others = (phrases.get(keyOf(words, from, to)) ?? 0) - 1;
  if (others > 0) return Math.log(others);
  if (led.size === 0) return Math.log(0.2) + (to - from - 1) * Math.log(0.5);
  const begin = (led.get(isLed[from] ?? false) ?? 0) / titles + 0.02;
  const length = (lengths.get(to - from) ?? 0) / titles + 0.02;
  return Math.log(0.5 * begin * length);
}

function named(titles: readonly TellingWords[], splits: readonly (Split | undefined)[]): Phrases {
  const numbers = [0, 1, 2].map(() => new Map<number, number>());
  const texts: string[] = [];
  const cuts = titles.map(({ text, words, starts, ends }, number): Cut | undefined => {
    const split = splits[number];
    if (split === undefined) return undefined;
    const places = [0, ...split, words.length];
    const phrase = (slot: number) => {
      const [from = 0, to = 0] = places.slice(slot, slot + 2);
      const key = keyOf(words, from, to);
      const known = numbers[slot]?.get(key);
      if (known !== undefined) return known;
      numbers[slot]?.set(key, texts.length);
      return texts.push(text.slice(starts[from], ends[to - 1])) - 1;
    };
    return [phrase(0), phrase(1), phrase(2)];
  });
  return { cuts, texts };
}
