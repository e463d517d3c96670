import { addOne } from "./addOne.ts";
import type { TellingWords } from "./tellingWords.ts";

/** Where the second phrase begins, and the third. */
export type Split = readonly [number, number];

export interface Slot {
  /** How often a phrase stands here, by its key. */
  readonly phrases: Map<number, number>;
  /** How often a phrase here is led by a word that says where, and how often it is so long. */
  readonly led: Map<boolean, number>;
  readonly lengths: Map<number, number>;
}

export type Model = { readonly slots: readonly [Slot, Slot, Slot]; readonly titles: number };

/** Longer titles are whole sentences. */
const longest = 18;

const newSlot = (): Slot => ({ phrases: new Map(), led: new Map(), lengths: new Map() });

/** One number for the words from one place to another; that two share one is too rare to matter. */
export function keyOf(words: readonly number[], from: number, to: number): number {
  let key = 17;
  for (let at = from; at < to; at++) key = (Math.imul(key, 0x01_00_01_93) ^ (words[at] ?? 0)) | 0;
  return key;
}

export function firstModel(titles: readonly TellingWords[]): Model {
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

export function nextModel(
  titles: readonly TellingWords[],
  splits: readonly (Split | undefined)[]
): Model {
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

export function splitOf(title: TellingWords, model: Model): Split | undefined {
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
export function heard(
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
