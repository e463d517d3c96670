import type { Cut } from "./phrases.ts";

/** What a phrase tells: what is done, with what, or where; which of them is which nobody need know. */
export type Sort = 0 | 1 | 2;
export const sorts = [0, 1, 2] as const;

/** In which order a title says them: by its places, of which sort the phrase there is. */
export type Order = readonly [Sort, Sort, Sort];
export const orders: readonly Order[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

const rounds = 25;
const unheard = 0.05;
/** What is less likely is left out. */
const leastShare = 1e-6;

/** By phrase, how often it stands in titles as each sort. */
type Counts = Map<number, [number, number, number]>;

/**
 * Sorts the phrases of titles: of one sort are those of which no title holds two. By expectation and maximisation from
 * where they stand, first in all titles, then in those of the office that has most.
 */
export function sortsOf(
  cuts: readonly Cut[],
  offices: readonly (string | undefined)[]
): ReadonlyMap<number, Sort> {
  const own = titlesOfLargest(offices);
  const beginnings = own.size === 0 ? [cuts] : [cuts, cuts.filter((_, title) => own.has(title))];
  const found = beginnings.map((first) => sortedFrom(first, cuts));
  const [best] = found.sort((one, other) => other.likely - one.likely);
  return new Map(
    [...(best?.counts ?? [])].map(([phrase, counts]) => [phrase, mostOf(counts)] as const)
  );
}

/** The titles, by number, of the office that has most; of two with as many the first by name, whoever comes first. */
function titlesOfLargest(offices: readonly (string | undefined)[]): ReadonlySet<number> {
  const named = offices.flatMap((office, title) => (office === undefined ? [] : { office, title }));
  const [largest] = [...Map.groupBy(named, ({ office }) => office)].sort(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || (one < other ? -1 : 1)
  );
  return new Set(largest?.[1].map(({ title }) => title));
}

function mostOf([a, b, c]: readonly [number, number, number]): Sort {
  if (a >= b && a >= c) return 0;
  return b >= c ? 1 : 2;
}

function sortedFrom(first: readonly Cut[], cuts: readonly Cut[]) {
  let counts: Counts = new Map();
  for (const cut of first) noteAll(counts, cut, sorts, 1);
  let likely = 0;
  for (let round = 0; round < rounds; round++) {
    const totals = totalsOf(counts);
    const next: Counts = new Map();
    likely = 0;
    for (const cut of cuts) {
      const shares = orders.map((order) =>
        cut.reduce((product, phrase, place) => {
          const sort = order[place] ?? 0;
          return (product * ((counts.get(phrase)?.[sort] ?? 0) + unheard)) / (totals[sort] ?? 1);
        }, 1)
      );
      const all = shares.reduce((sum, share) => sum + share, 0);
      likely += Math.log(all);
      orders.forEach((order, at) => {
        const share = (shares[at] ?? 0) / all;
        if (share >= leastShare) noteAll(next, cut, order, share);
      });
    }
    counts = next;
  }
  return { counts, likely };
}

function noteAll(counts: Counts, cut: Cut, order: Order, share: number): void {
  cut.forEach((phrase, place) => {
    note(counts, phrase, order[place] ?? 0, share);
  });
}

function note(counts: Counts, phrase: number, sort: Sort, share: number): void {
  const own = counts.get(phrase) ?? [0, 0, 0];
  counts.set(phrase, own);
  own[sort] += share;
}

function totalsOf(counts: Counts): readonly number[] {
  const totals = sorts.map(() => unheard * counts.size);
  for (const own of counts.values())
    for (const sort of sorts) totals[sort] = (totals[sort] ?? 0) + own[sort];
  return totals;
}
