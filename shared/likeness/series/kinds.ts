import { leastOften } from "./often.ts";
import type { Cut } from "./phrases.ts";

/** A measure that a series can name: a frequent phrase for each place, by their order there. */
export type Kind = readonly [number, number, number];

/** Of a title, one for each phrase. */
export const places = [0, 1, 2] as const;

/** Where fewer titles are made of frequent phrases alone, a rare phrase is nothing special. */
const leastPlain = 0.6;
/** Where fewer of all that could be said are said, hardly two titles share two phrases, which is what is learnt from. */
const leastDense = 0.012;
/** Where fewer of these titles differ, a column was filled down: what is beside it is no other wording of it. */
const leastVaried = 0.2;

/** Where more of them come from one office, it is a list of its own things, such as buildings: none is another's. */
const mostOfOneOffice = 0.5;

/**
 * Whether enough titles are made of frequent phrases alone, most of them others than the rest, the phrases are put
 * together in enough ways, and by several offices, as far as these are known. `offices`: by title.
 */
export function isSeries(
  cuts: readonly (Cut | undefined)[],
  offices: readonly (string | undefined)[]
): boolean {
  const often = places.map((slot) => oftenIn(titlesWith(cuts, slot)));
  const { kinds, plain } = kindsIn(cuts, often);
  const sayable = often.reduce((product, { length }) => product * length, 1);
  const least = Math.max(leastDense * sayable, leastVaried * plain.length);
  if (plain.length < leastPlain * cuts.length || kinds.length < least) return false;
  const told = plain.flatMap((title) => offices[title] ?? []);
  const ofOne = [...Map.groupBy(told, (office) => office).values()].map(({ length }) => length);
  return Math.max(0, ...ofOne) <= mostOfOneOffice * plain.length;
}

/** The titles, by number, in which each phrase of a place stands. */
export function titlesWith(
  cuts: readonly (Cut | undefined)[],
  slot: (typeof places)[number]
): ReadonlyMap<number, readonly number[]> {
  const cut = cuts.flatMap((phrases, title) =>
    phrases === undefined ? [] : [{ phrase: phrases[slot], title }]
  );
  const titles = Map.groupBy(cut, ({ phrase }) => phrase);
  return new Map([...titles].map(([phrase, all]) => [phrase, all.map(({ title }) => title)]));
}

/** The frequent phrases among them. */
export function oftenIn(titles: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const least = leastOften([...titles.values()].map(({ length }) => length));
  return [...titles].flatMap(([phrase, { length }]) => (length >= least ? [phrase] : []));
}

/** Each kind once, and the titles, by number, that are of one for all to see. */
export function kindsIn(cuts: readonly (Cut | undefined)[], often: readonly (readonly number[])[]) {
  const order = often.map((own) => new Map(own.map((phrase, at) => [phrase, at])));
  const kinds = new Map<string, Kind>();
  const plain: number[] = [];
  for (const [title, cut] of cuts.entries()) {
    const [a, b, c] = cut?.map((phrase, slot) => order[slot]?.get(phrase)) ?? [];
    if (a === undefined || b === undefined || c === undefined) continue;
    kinds.set(`${a} ${b} ${c}`, [a, b, c]);
    plain.push(title);
  }
  return { kinds: [...kinds.values()], plain };
}
