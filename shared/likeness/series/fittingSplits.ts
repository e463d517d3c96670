import { type Kinship, mostKin } from "./kinship.ts";
import { orders, sorts } from "./sorts.ts";
import { heard, type Model, type Split, waysOf } from "./splits.ts";
import type { TellingWords } from "./tellingWords.ts";

/** So many ways to cut a title are looked at in full. */
const mostWays = 6;

interface Known {
  readonly model: Model;
  readonly kinship: Kinship;
  /** How frequent phrases are written, by sort. */
  readonly often: readonly (readonly string[])[];
  /** How likely a title is said in each order. */
  readonly shares: readonly number[];
}

/**
 * Cuts titles anew that hold a rare phrase: so that each of the three is frequent or, as the dictionary sees it, close to
 * a frequent one, each of another sort.
 */
export function fittingSplits(
  titles: readonly TellingWords[],
  splits: readonly (Split | undefined)[],
  { model, kinship, often, shares }: Known
): readonly (Split | undefined)[] {
  const known = new Set(often.flat());
  const closeness = closenessTo(often, kinship);
  return titles.map((title, number) => {
    const split = splits[number];
    if (split === undefined || textsIn(title, split).every((text) => known.has(text))) return split;
    const ways = waysOf(title, model)
      .slice(0, mostWays)
      .map((way) => ({ ...way, sum: way.sum + fitOf(title, way.split) }));
    return ways.sort((one, other) => other.sum - one.sum)[0]?.split ?? split;
  });

  /** In the order of sorts that fits best. */
  function fitOf(title: TellingWords, split: Split): number {
    const bounds = [0, ...split, title.words.length];
    const close = textsIn(title, split).map((text, place) => {
      const [from = 0, to = 0] = bounds.slice(place, place + 2);
      // What is surely another form of a frequent phrase is heard as if it stood in one other title.
      const surely = Math.max(0, -heard(title, place, [from, to], model));
      return closeness(text).map((each) => Math.log(each) + (each >= mostKin ? surely : 0));
    });
    return Math.max(
      ...orders.map((order, at) =>
        order.reduce<number>(
          (sum, sort, place) => sum + (close[place]?.[sort] ?? 0),
          Math.log(shares[at] ?? 1)
        )
      )
    );
  }
}

/** By sort, what speaks for a phrase meaning the frequent one that it is closest to. */
function closenessTo(
  often: readonly (readonly string[])[],
  kinship: Kinship
): (text: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  often.forEach((own, sort) => {
    for (const text of own)
      known.set(
        text,
        sorts.map((each) => (each === sort ? mostKin : 1))
      );
  });
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const most = often.map((own) =>
      own.reduce((best, other) => Math.max(best, kinship(text, other)), 1)
    );
    known.set(text, most);
    return most;
  };
}

function textsIn({ text, words, starts, ends }: TellingWords, split: Split): readonly string[] {
  const places = [0, ...split, words.length];
  return sorts.map((place) =>
    text.slice(starts[places[place] ?? 0], ends[(places[place + 1] ?? 0) - 1])
  );
}
