/**
 * What phrases mean in a list that is put together from few: most of them recur again and again, each a thing of its
 * own; a rare one that stands, whatever is beside it, where a title with a frequent one stands as well is another
 * wording of that one, in whatever order a title says them. Found by expectation and maximisation over all titles at
 * once; the dictionary and descriptions only say where to begin.
 */
import { type Described, describedIn, type Said } from "./described.ts";
import { type Kind, kindsIn, type Often, orderShares, titlesWith } from "./kinds.ts";
import type { Kinship } from "./kinship.ts";
import type { Phrases } from "./phrases.ts";
import { type LikelyKind, type Meaning, showing } from "./showing.ts";
import { orders } from "./sorts.ts";

export interface Meanings {
  /** What measures there are. */
  readonly kinds: readonly Kind[];
  /** How likely a title is of each kind, not normalised, in its likeliest order. */
  kindsOf(title: number): readonly LikelyKind[];
}

/** How likely a title with a rare phrase is another told again. */
export const retold = 0.9;
/** What speaks for a phrase meaning none of the frequent ones, as kinship. */
const foreign = 20;
const rounds = 8;
/** Descriptions of one phrase are often the same: all of them tell no more than so many. */
const mostDescribed = 2;
/** So many titles say it in each order before any is seen. */
const inAnyOrder = 2;

/** What each phrase of a series means; `said`: what the descriptions of its titles say. */
export function meaningsOf(
  { cuts, texts }: Phrases,
  often: Often,
  said: readonly Said[],
  kinship: Kinship
): Meanings {
  const { kinds, plain } = kindsIn(cuts, often);
  const described = describedIn(cuts, often, said);
  const prior = priorOf(titlesWith(cuts), often, described, (a, b) =>
    kinship(texts[a] ?? "", texts[b] ?? "")
  );
  const isPlain = new Set(plain);
  const open = cuts.flatMap((cut, title) => (cut && !isPlain.has(title) ? [{ cut, title }] : []));
  const look = showing(kinds, often, described);
  let believed = { meanings: normalised(prior), shares: orderShares(cuts, often) };
  for (let round = 0; round < rounds; round++) {
    const heard = new Map([...prior].map(([phrase, own]) => [phrase, Float64Array.from(own)]));
    const seen = orders.map(() => inAnyOrder);
    for (const { cut, title } of open) {
      const shown = look(title, cut, believed);
      shown.orders.forEach((share, at) => {
        seen[at] = (seen[at] ?? 0) + share;
      });
      cut.forEach((phrase, place) => {
        hear(heard.get(phrase), shown.times[place]);
      });
    }
    const all = seen.reduce((sum, each) => sum + each, 0);
    believed = { meanings: normalised(heard), shares: seen.map((each) => each / all) };
  }
  return {
    kinds,
    kindsOf: (title) => {
      const cut = cuts[title];
      return cut === undefined ? [] : look(title, cut, believed).kinds;
    },
  };
}

/** Adds what a title shows; what is no frequent phrase is never sure, and what is one means itself. */
function hear(meaning: Meaning | undefined, times: Float64Array | undefined): void {
  if (meaning?.at(-1) === Number.NEGATIVE_INFINITY) return;
  times?.forEach((each, at) => {
    if (meaning) meaning[at] = (meaning[at] ?? 0) + Math.log(retold * each + 1 - retold);
  });
}

/** As logarithms, not yet normalised. Frequent phrases mean themselves. */
function priorOf(
  titles: ReadonlyMap<number, readonly number[]>,
  often: Often,
  described: Described | undefined,
  kinship: (phrase: number, other: number) => number
): ReadonlyMap<number, Meaning> {
  const frequent = often.flat();
  const order = new Map(frequent.map((phrase, at) => [phrase, at]));
  const from = often.slice(0, described?.sort ?? 0).reduce((sum, { length }) => sum + length, 0);
  const meanings = new Map<number, Meaning>();
  for (const [phrase, own] of titles) {
    const meaning = new Float64Array(frequent.length + 1).fill(Number.NEGATIVE_INFINITY);
    meanings.set(phrase, meaning);
    const place = order.get(phrase);
    if (place !== undefined) {
      meaning[place] = 0;
      continue;
    }
    meaning.set([...frequent.map((other) => Math.log(kinship(phrase, other))), Math.log(foreign)]);
    const trust = Math.min(own.length, mostDescribed) / own.length;
    for (const title of described === undefined ? [] : own)
      described?.of(title).forEach((sum, at) => {
        meaning[from + at] = (meaning[from + at] ?? 0) + trust * sum;
      });
  }
  return meanings;
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
