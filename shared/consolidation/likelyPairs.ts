import { collect } from "./collect.ts";

/** A word of a title, as it is compared. */
interface Word {
  readonly stem: string;
  readonly weight: number;
}

/** A word in more titles than this tells nothing about sameness, two together even sooner. */
const mostHolders = 40;
const mostHoldersOfTwo = 10;
/** Of a title's common words, so many are paired: they say more together than alone. */
const mostPairedWords = 8;
/** Share of the shorter title's weight that both must have in common. */
const leastCommon = 0.5;

/**
 * Pairs of titles worth comparing, by number, lower first: those that share a rare word, or two
 * common ones that rarely meet. An inverted index, so the work grows with the titles, not their square.
 */
export function likelyPairs(titles: readonly (readonly Word[])[]): readonly [number, number][] {
  const holders = holdersOf(titles);
  const weights = titles.map((words) => new Map(words.map(({ stem, weight }) => [stem, weight])));
  const totals = weights.map((words) => sum(words.values()));
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const meet = (a: number, b: number) => {
    const pair = a * titles.length + b;
    if (seen.has(pair)) return;
    seen.add(pair);
    const least = leastCommon * Math.min(totals[a] ?? 0, totals[b] ?? 0);
    if (common(weights[a], weights[b]) >= least) pairs.push([a, b]);
  };
  for (const block of blocks(titles, holders)) {
    block.forEach((a, place) => {
      for (const b of block.slice(place + 1)) meet(a, b);
    });
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function holdersOf(titles: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const words of titles) {
    for (const { stem } of words) count.set(stem, (count.get(stem) ?? 0) + 1);
  }
  return count;
}

/** Titles that share a rare word, or a rare meeting of two common words. */
function blocks(
  titles: readonly (readonly Word[])[],
  holders: ReadonlyMap<string, number>
): readonly (readonly number[])[] {
  const words = new Map<string, number[]>();
  const meetings = new Map<string, number[]>();
  titles.forEach((title, number) => {
    const often = ({ stem }: Word) => holders.get(stem) ?? 0;
    for (const word of title) if (often(word) <= mostHolders) collect(words, word.stem, number);
    const frequent = title
      .filter((word) => often(word) > mostHolders)
      .sort((a, b) => often(a) - often(b))
      .slice(0, mostPairedWords)
      .map(({ stem }) => stem)
      .sort();
    frequent.forEach((one, place) => {
      for (const other of frequent.slice(place + 1)) collect(meetings, `${one} ${other}`, number);
    });
  });
  return [
    ...[...words.values()].filter(({ length }) => length > 1),
    ...[...meetings.values()].filter(({ length }) => length > 1 && length <= mostHoldersOfTwo),
  ];
}

function common(
  a: ReadonlyMap<string, number> | undefined,
  b: ReadonlyMap<string, number> | undefined
): number {
  let shared = 0;
  for (const [stem, weight] of a ?? []) if (b?.has(stem)) shared += weight;
  return shared;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
