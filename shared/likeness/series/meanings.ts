/**
 * What phrases mean in a list that is put together from few: most of them recur again and again, each a thing of its
 * own; a rare one that stands, whatever is beside it, where a title with a frequent one stands as well is another
 * wording of that one. Found by expectation and maximisation over all titles at once; the dictionary only
 * says where to begin.
 */
import { describedLike, type Said } from "./described.ts";
import { type Kind, kindsIn, oftenIn, places, titlesWith } from "./kinds.ts";
import type { Kinship } from "./kinship.ts";
import type { Cut, Phrases } from "./phrases.ts";

/** How likely a phrase means each of the frequent ones of its place, by their order there; last: none of them. */
type Meaning = Float64Array;

export interface Meanings {
  /** Of the three places in a title. */
  readonly slots: readonly Slot[];
  /** What measures there are: a frequent phrase for each place, by their order there. */
  readonly kinds: readonly Kind[];
}

interface Slot {
  /** Frequent phrases, by number. */
  readonly often: readonly number[];
  /** By phrase. */
  readonly meanings: ReadonlyMap<number, Meaning>;
}

/** How likely a title with a rare phrase is another told again. */
export const retold = 0.9;
/** What speaks for a phrase meaning none of the frequent ones, as kinship. */
const foreign = 20;
const rounds = 6;
/** Descriptions of one phrase are often the same: all of them tell no more than so many. */
const mostDescribed = 2;

/** What each phrase of a series means; `said`: what the descriptions of its titles say. */
export function meaningsOf(
  { cuts, texts }: Phrases,
  said: readonly Said[],
  kinship: Kinship
): Meanings {
  const titles = places.map((slot) => titlesWith(cuts, slot));
  const often = titles.map(oftenIn);
  const { kinds } = kindsIn(cuts, often);
  const prior = places.map((slot) =>
    priorOf(titles[slot] ?? new Map(), often[slot] ?? [], {
      kinship: (a, b) => kinship(texts[a] ?? "", texts[b] ?? ""),
      described: describedLike(cuts, slot, often[slot] ?? [], said),
    })
  );
  let meanings = prior.map(normalised);
  for (let round = 0; round < rounds; round++) {
    const beside = shownBeside(kinds, meanings, often);
    meanings = prior.map((own, slot) =>
      normalised(
        heardAgain(own, (phrase) =>
          (titles[slot]?.get(phrase) ?? []).map((title) => beside(slot, cuts[title]))
        )
      )
    );
  }
  const slots = often.map((own, slot) => ({ often: own, meanings: meanings[slot] ?? new Map() }));
  return { kinds, slots };
}

/** As logarithms, not yet normalised. */
function priorOf(
  titles: ReadonlyMap<number, readonly number[]>,
  often: readonly number[],
  { kinship, described }: Evidence
): ReadonlyMap<number, Meaning> {
  const order = new Map(often.map((phrase, at) => [phrase, at]));
  const meanings = new Map<number, Meaning>();
  for (const [phrase, own] of titles) {
    const meaning = new Float64Array(often.length + 1).fill(Number.NEGATIVE_INFINITY);
    meanings.set(phrase, meaning);
    const place = order.get(phrase);
    if (place !== undefined) {
      meaning[place] = 0;
      continue;
    }
    meaning.set([...often.map((other) => Math.log(kinship(phrase, other))), Math.log(foreign)]);
    const trust = Math.min(own.length, mostDescribed) / own.length;
    for (const title of own)
      described(title).forEach((sum, at) => {
        meaning[at] = (meaning[at] ?? 0) + trust * sum;
      });
  }
  return meanings;
}

/** What is known of phrases before titles are compared. */
interface Evidence {
  readonly kinship: (phrase: number, other: number) => number;
  readonly described: (title: number) => Float64Array;
}

function normalised(meanings: ReadonlyMap<number, Meaning>): ReadonlyMap<number, Meaning> {
  return new Map(
    [...meanings].map(([phrase, meaning]) => {
      const most = Math.max(...meaning);
      const shares = meaning.map((each) => Math.exp(each - most));
      const all = shares.reduce((sum, each) => sum + each, 0);
      return [phrase, shares.map((each) => each / all)];
    })
  );
}

/**
 * For a title, how much more often than by chance there are kinds that fit to what it says in its other places, by
 * what they have in this one.
 */
function shownBeside(
  kinds: readonly Kind[],
  meanings: readonly ReadonlyMap<number, Meaning>[],
  often: readonly (readonly number[])[]
): (slot: number, cut: Cut | undefined) => Float64Array {
  const sizes = often.map(({ length }) => length);
  const all = sizes.reduce((product, size) => product * size, 1);
  const chances = sizes.map((size, slot) => {
    const chance = new Float64Array(size);
    for (const kind of kinds) chance[kind[slot] ?? 0] = (chance[kind[slot] ?? 0] ?? 0) + size / all;
    return chance;
  });
  const said = meanings.map(
    (own) => new Map([...own].map(([phrase, each]) => [phrase, spread(each)]))
  );
  return (slot, cut) => {
    const [one = 0, other = 0] = places.filter((each) => each !== slot);
    const [a, b] = [said[one]?.get(cut?.[one] ?? -1), said[other]?.get(cut?.[other] ?? -1)];
    const found = new Float64Array(sizes[slot] ?? 0);
    for (const kind of kinds) {
      const fits = (a?.[kind[one] ?? 0] ?? 0) * (b?.[kind[other] ?? 0] ?? 0);
      if (fits > 0) found[kind[slot] ?? 0] = (found[kind[slot] ?? 0] ?? 0) + fits;
    }
    return found.map((each, at) => each / (chances[slot]?.[at] || 1));
  };
}

/** What was known of each phrase before, and what its titles show. */
function heardAgain(
  prior: ReadonlyMap<number, Meaning>,
  shownIn: (phrase: number) => readonly Float64Array[]
): ReadonlyMap<number, Meaning> {
  return new Map(
    [...prior].map(([phrase, before]) => {
      const isOften = before.at(-1) === Number.NEGATIVE_INFINITY;
      if (isOften) return [phrase, before];
      const heard = Float64Array.from(before);
      for (const shown of shownIn(phrase))
        shown.forEach((times, at) => {
          heard[at] = (heard[at] ?? 0) + Math.log(retold * times + 1 - retold);
        });
      return [phrase, heard];
    })
  );
}

/** What means none of the frequent ones may yet mean any. */
export function spread(meaning: Meaning | undefined): Float64Array {
  if (meaning === undefined) return new Float64Array(0);
  const size = meaning.length - 1;
  const each = (meaning[size] ?? 0) / size;
  return meaning.subarray(0, size).map((share) => share + each);
}
