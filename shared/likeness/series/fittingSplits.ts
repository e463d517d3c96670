import type { Kinship } from "./kinship.ts";
import { leastOften } from "./often.ts";
import { heard, keyOf, type Model, type Split } from "./splits.ts";
import type { TellingWords } from "./tellingWords.ts";

/** How much what the dictionary says of a phrase counts beside how often it is heard. */
const trust = 1;
/** What is surely another form of a frequent phrase is heard as if it stood in a few other titles. */
const leastHeard = Math.log(4);
/** So many ways to cut a title are looked at in full. */
const mostWays = 4;

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
  const often = model.slots.map(({ phrases }) => {
    const least = leastOften(phrases.values());
    return new Set([...phrases].flatMap(([key, count]) => (count >= least ? key : [])));
  });
  const texts = often.map(() => new Map<number, string>());
  titles.forEach((title, number) => {
    const split = splits[number];
    for (const slot of split === undefined ? [] : [0, 1, 2]) {
      const [from, to] = spanOf(title, split, slot);
      const key = keyOf(title.words, from, to);
      if (often[slot]?.has(key)) texts[slot]?.set(key, textOf(title, from, to));
    }
  });
  const known = texts.map(() => new Map<number, number>());
  const closest = (slot: number, key: number, text: () => string) => {
    const before = known[slot]?.get(key);
    if (before !== undefined) return before;
    const own = often[slot]?.has(key) ? undefined : text();
    let most = own === undefined ? mostKin : 1;
    for (const other of own === undefined ? [] : (texts[slot]?.values() ?? []))
      most = Math.max(most, kinship(own ?? "", other));
    known[slot]?.set(key, most);
    return most;
  };
  return titles.map((title, number) => {
    const split = splits[number];
    const isPlain = [0, 1, 2].every((slot) => {
      const [from, to] = spanOf(title, split, slot);
      return often[slot]?.has(keyOf(title.words, from, to));
    });
    if (split === undefined || isPlain) return split;
    const said = (slot: number, from: number, to: number, isFull: boolean) => {
      const own = model.slots[slot];
      if (own === undefined) return 0;
      const key = keyOf(title.words, from, to);
      const close = isFull ? closest(slot, key, () => textOf(title, from, to)) : 1;
      const often = heard(title, from, to, own, model.titles);
      return (close >= mostKin ? Math.max(often, leastHeard) : often) + trust * Math.log(close);
    };
    return fittest(title.words.length, said) ?? split;
  });
}

const mostKin = 300;

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

function spanOf({ words }: TellingWords, split: Split | undefined, slot: number) {
  const places = [0, ...(split ?? []), words.length];
  return [places[slot] ?? 0, places[slot + 1] ?? 0] as const;
}

const textOf = ({ text, starts, ends }: TellingWords, from: number, to: number) =>
  text.slice(starts[from], ends[to - 1]);
