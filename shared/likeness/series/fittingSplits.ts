import { type Kinship, mostKin } from "./kinship.ts";
import { leastOften } from "./often.ts";
import { heard, keyOf, type Model, type Slot, type Split } from "./splits.ts";
import type { TellingWords } from "./tellingWords.ts";

/** How much what the dictionary says of a phrase counts beside how often it is heard. */
const trust = 1;
/** What is surely another form of a frequent phrase is heard as if it stood in a few other titles. */
const leastHeard = Math.log(4);
/** So many ways to cut a title are looked at in full. */
const mostWays = 4;

/** By place, the keys of its frequent phrases. */
type Often = readonly ReadonlySet<number>[];

/**
 * Cuts titles anew that hold a rare phrase: so that each of the three is frequent or, as the dictionary sees it, close to
 * a frequent one.
 */
export function fittingSplits(
  titles: readonly TellingWords[],
  splits: readonly (Split | undefined)[],
  model: Model,
  kinship: Kinship
): readonly (Split | undefined)[] {
  const often = model.slots.map(oftenIn);
  const closeness = closenessTo(often, textsOf(titles, splits, often), kinship);
  return titles.map((title, number) => {
    const split = splits[number];
    if (split === undefined || isPlain(title, split, often)) return split;
    const said = (slot: number, from: number, to: number, isFull: boolean) => {
      const own = model.slots[slot];
      if (own === undefined) return 0;
      const key = keyOf(title.words, from, to);
      const close = isFull ? closeness(slot, key, () => textOf(title, from, to)) : 1;
      const hearings = heard(title, from, to, own, model.titles);
      return (
        (close >= mostKin ? Math.max(hearings, leastHeard) : hearings) + trust * Math.log(close)
      );
    };
    return fittest(title.words.length, said) ?? split;
  });
}

function oftenIn({ phrases }: Slot): ReadonlySet<number> {
  const least = leastOften(phrases.values());
  return new Set([...phrases].flatMap(([key, count]) => (count >= least ? key : [])));
}

/** How frequent phrases are written, by place and key. */
function textsOf(
  titles: readonly TellingWords[],
  splits: readonly (Split | undefined)[],
  often: Often
): readonly ReadonlyMap<number, string>[] {
  const texts = often.map(() => new Map<number, string>());
  titles.forEach((title, number) => {
    const split = splits[number];
    if (split === undefined) return;
    texts.forEach((written, slot) => {
      const [from, to] = spanOf(title, split, slot);
      const key = keyOf(title.words, from, to);
      if (often[slot]?.has(key)) written.set(key, textOf(title, from, to));
    });
  });
  return texts;
}

/** What speaks for a phrase meaning the frequent one of its place that it is closest to; a frequent one is itself. */
function closenessTo(
  often: Often,
  texts: readonly ReadonlyMap<number, string>[],
  kinship: Kinship
): (slot: number, key: number, text: () => string) => number {
  const known = often.map(() => new Map<number, number>());
  return (slot, key, text) => {
    if (often[slot]?.has(key)) return mostKin;
    const before = known[slot]?.get(key);
    if (before !== undefined) return before;
    const own = text();
    let most = 1;
    for (const other of texts[slot]?.values() ?? []) most = Math.max(most, kinship(own, other));
    known[slot]?.set(key, most);
    return most;
  };
}

const isPlain = (title: TellingWords, split: Split, often: Often) =>
  often.every((own, slot) => own.has(keyOf(title.words, ...spanOf(title, split, slot))));

function fittest(
  length: number,
  said: (slot: number, from: number, to: number, isFull: boolean) => number
): Split | undefined {
  const ways: { at: number; end: number; sum: number }[] = [];
  for (let at = 1; at < length - 1; at++)
    for (let end = at + 1; end < length; end++)
      ways.push({
        at,
        end,
        sum: said(0, 0, at, true) + said(1, at, end, false) + said(2, end, length, true),
      });
  ways.sort((one, other) => other.sum - one.sum);
  const full = ways.slice(0, mostWays).map((way) => ({
    ...way,
    sum: way.sum - said(1, way.at, way.end, false) + said(1, way.at, way.end, true),
  }));
  const [best] = full.sort((one, other) => other.sum - one.sum);
  return best && [best.at, best.end];
}

function spanOf({ words }: TellingWords, split: Split, slot: number) {
  const places = [0, ...split, words.length];
  return [places[slot] ?? 0, places[slot + 1] ?? 0] as const;
}

const textOf = ({ text, starts, ends }: TellingWords, from: number, to: number) =>
  text.slice(starts[from], ends[to - 1]);
