import { leastOften } from "./often.ts";
import type { Cut } from "./phrases.ts";
import { orders, type Sort, sorts, sortsOf } from "./sorts.ts";

/** A measure that a series can name: a frequent phrase of each sort, by their order there. */
export type Kind = readonly [number, number, number];

/** The frequent phrases of each sort, by number. */
export type Often = readonly (readonly number[])[];

/** Where fewer titles are made of frequent phrases alone, a rare phrase is nothing special. */
const leastPlain = 0.6;
/** Where fewer of all that could be said are said, hardly two titles share two phrases, which is what is learnt from. */
const leastDense = 0.012;
/** Where fewer of these titles differ, a column was filled down: what is beside it is no other wording of it. */
const leastVaried = 0.2;
/** Where more of them come from one office, it is a list of its own things, such as buildings: none is another's. */
const mostOfOneOffice = 0.5;
/** So many titles may be said in any order. */
const anyOrder = 0.5;
/** A phrase of fewer titles says nothing about which sort it is. */
const fewest = 4;

/**
 * The frequent phrases of a series: undefined unless enough titles are made of them alone, most of them others than the
 * rest, put together in enough ways, and by several offices, as far as these are known. `offices`: by title.
 */
export function oftenInSeries(
  cuts: readonly (Cut | undefined)[],
  offices: readonly (string | undefined)[]
): Often | undefined {
  const often = oftenIn(cuts, offices);
  const { kinds, plain } = kindsIn(cuts, often);
  const sayable = often.reduce((product, { length }) => product * length, 1);
  const least = Math.max(leastDense * sayable, leastVaried * plain.length);
  if (plain.length < leastPlain * cuts.length || kinds.length < least) return undefined;
  const told = plain.flatMap((title) => offices[title] ?? []);
  const ofOne = [...Map.groupBy(told, (office) => office).values()].map(({ length }) => length);
  return Math.max(0, ...ofOne) <= mostOfOneOffice * plain.length ? often : undefined;
}

function oftenIn(
  cuts: readonly (Cut | undefined)[],
  offices: readonly (string | undefined)[]
): Often {
  const titles = titlesWith(cuts);
  const heard = (phrase: number) => titles.get(phrase)?.length ?? 0;
  const told = cuts.flatMap((cut, title) =>
    cut?.every((phrase) => heard(phrase) >= fewest) ? [{ cut, office: offices[title] }] : []
  );
  const sorted = [
    ...sortsOf(
      told.map(({ cut }) => cut),
      told.map(({ office }) => office)
    ),
  ];
  return sorts.map((sort) => {
    const own = sorted.flatMap(([phrase, each]) => (each === sort ? phrase : []));
    const least = leastOften(own.map(heard));
    return own.filter((phrase) => heard(phrase) >= least);
  });
}

/** The titles, by number, in which each phrase stands. */
export function titlesWith(
  cuts: readonly (Cut | undefined)[]
): ReadonlyMap<number, readonly number[]> {
  const all = cuts.flatMap((cut, title) => (cut ?? []).map((phrase) => ({ phrase, title })));
  const titles = Map.groupBy(all, ({ phrase }) => phrase);
  return new Map([...titles].map(([phrase, own]) => [phrase, own.map(({ title }) => title)]));
}

/** Of each frequent phrase its sort and its place among these. */
export const placesOf = (often: Often) =>
  new Map(
    often.flatMap((own, sort) =>
      own.map((phrase, at) => [phrase, { sort: sort as Sort, at }] as const)
    )
  );

/** Each kind once, and the titles, by number, that are of one for all to see. */
export function kindsIn(cuts: readonly (Cut | undefined)[], often: Often) {
  const places = placesOf(often);
  const kinds = new Map<string, Kind>();
  const plain: number[] = [];
  for (const [title, cut] of cuts.entries()) {
    const said = (cut ?? []).flatMap((phrase) => places.get(phrase) ?? []);
    const [a, b, c] = sorts.map((sort) => said.find((each) => each.sort === sort)?.at);
    if (a === undefined || b === undefined || c === undefined) continue;
    kinds.set(`${a} ${b} ${c}`, [a, b, c]);
    plain.push(title);
  }
  return { kinds: [...kinds.values()], plain };
}

/** How likely a title is said in each order: as they are for all to see, and a little in any. */
export function orderShares(cuts: readonly (Cut | undefined)[], often: Often): readonly number[] {
  const places = placesOf(often);
  const seen = orders.map(() => 0);
  const { plain } = kindsIn(cuts, often);
  for (const title of plain) {
    const cut = cuts[title] ?? [];
    const at = orders.findIndex((order) =>
      cut.every((phrase, place) => places.get(phrase)?.sort === order[place])
    );
    seen[at] = (seen[at] ?? 0) + 1;
  }
  return seen.map(
    (each) => (1 - anyOrder) * (each / Math.max(1, plain.length)) + anyOrder / orders.length
  );
}
