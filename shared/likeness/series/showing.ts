import type { Described } from "./described.ts";
import type { Kind, Often } from "./kinds.ts";
import type { Cut } from "./phrases.ts";
import { type Order, orders, type Sort, sorts } from "./sorts.ts";

/** How likely a phrase means each of the frequent ones, sort by sort, by their order there; last: none of them. */
export type Meaning = Float64Array;

export interface LikelyKind {
  readonly kind: number;
  /** Not normalised. */
  readonly share: number;
  /** In which the title most likely says it. */
  readonly order: Order;
}

/** What a title shows by what is known of its phrases. */
export interface Shown {
  /** By place, how much more often than by chance the other phrases fit to each meaning of the one there. */
  readonly times: readonly Float64Array[];
  readonly kinds: readonly LikelyKind[];
  /** How likely it is said in each order. */
  readonly orders: readonly number[];
}

export interface Believed {
  readonly meanings: ReadonlyMap<number, Meaning>;
  /** How likely a title is said in each order. */
  readonly shares: readonly number[];
}

/** What there is to mean: frequent phrases in one row, sort by sort, and the kinds in which each stands. */
interface Meant {
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
  readonly size: number;
  readonly kinds: readonly Kind[];
  readonly kindsWith: readonly (readonly number[])[];
}

function meantBy(kinds: readonly Kind[], often: Often): Meant {
  const sizes = often.map(({ length }) => length);
  const starts = sizes.map((_, sort) => sumOf(sizes.slice(0, sort)));
  const size = sumOf(sizes);
  // Places in the one row instead of places in their sort.
  const inRow = kinds.map(([a, b, c]): Kind => [a, b + (starts[1] ?? 0), c + (starts[2] ?? 0)]);
  const kindsWith = Array.from({ length: size }, (): number[] => []);
  inRow.forEach((kind, number) => {
    for (const at of kind) kindsWith[at]?.push(number);
  });
  return { sizes, starts, size, kinds: inRow, kindsWith };
}

/** Looks at titles, one at a time. */
export function showing(kinds: readonly Kind[], often: Often, described: Described | undefined) {
  const meant = meantBy(kinds, often);
  const isAny = meant.kinds.map((_, number) => number);
  return (title: number, cut: Cut, { meanings, shares }: Believed): Shown => {
    const said = cut.map((phrase) => spread(meanings.get(phrase), meant.sizes));
    const plain = said.map((own) => own.indexOf(1)).filter((at) => at >= 0);
    const possible = plain.map((at) => meant.kindsWith[at] ?? []);
    const [fewest = isAny] = possible.sort((one, other) => one.length - other.length);
    const found = fittingKinds(fewest, said, shares, {
      meant,
      told: described?.of(title),
      sort: described?.sort,
    });
    fairly(found.times, said, shares, meant);
    const sum = sumOf(found.orders);
    return { ...found, orders: found.orders.map((each) => (sum > 0 ? each / sum : 0)) };
  };
}

interface Told {
  readonly meant: Meant;
  /** What the description says of the frequent phrases of a sort. */
  readonly told: Float64Array | undefined;
  readonly sort: Sort | undefined;
}

/** How well each kind fits in each order, and by place what it says of the phrase there. */
function fittingKinds(
  numbers: readonly number[],
  said: readonly Float64Array[],
  shares: readonly number[],
  { meant, told, sort }: Told
) {
  const times = said.map(() => new Float64Array(meant.size));
  const fitting: Fitting = { times, sort, chance: 0, weight: 1 };
  const seen = orders.map(() => 0);
  const kinds: LikelyKind[] = [];
  for (const number of numbers) {
    const kind = meant.kinds[number] ?? [0, 0, 0];
    fitting.weight = weightOf(kind, { meant, told, sort });
    let share = 0;
    let most = 0;
    let best = 0;
    for (let which = 0; which < orders.length; which++) {
      fitting.chance = shares[which] ?? 0;
      const fit = fitIn(orders[which] ?? sorts, kind, said, fitting);
      share += fit;
      seen[which] = (seen[which] ?? 0) + fit;
      if (fit > most) best = which;
      most = Math.max(most, fit);
    }
    if (share > 0) kinds.push({ kind: number, share, order: orders[best] ?? sorts });
  }
  return { times, kinds, orders: seen };
}

/** How much the description speaks for a kind. */
function weightOf(kind: Kind, { meant, told, sort }: Told): number {
  if (told === undefined || sort === undefined) return 1;
  return Math.exp(told[kind[sort] - (meant.starts[sort] ?? 0)] ?? 0);
}

/** One for all kinds and orders of a title: they are too many for one each. */
interface Fitting {
  readonly times: readonly Float64Array[];
  readonly sort: Sort | undefined;
  chance: number;
  weight: number;
}

/** How well a kind fits to all three; adds by place what it says of the phrase there by the two others. */
function fitIn(
  order: Order,
  kind: Kind,
  said: readonly Float64Array[],
  { times, chance, weight, sort }: Fitting
): number {
  const [a, b, c] = [kind[order[0]], kind[order[1]], kind[order[2]]];
  const x = said[0]?.[a] ?? 0;
  const y = said[1]?.[b] ?? 0;
  const z = said[2]?.[c] ?? 0;
  const heard = chance * weight;
  // What the description says of a phrase itself is known from the beginning.
  add(times[0], a, (order[0] === sort ? chance : heard) * y * z);
  add(times[1], b, (order[1] === sort ? chance : heard) * x * z);
  add(times[2], c, (order[2] === sort ? chance : heard) * x * y);
  return heard * x * y * z;
}

/** Divides what was added up by what it would be by chance. */
function fairly(
  times: readonly Float64Array[],
  said: readonly Float64Array[],
  shares: readonly number[],
  { sizes, starts, size, kindsWith }: Meant
): void {
  const masses = said.map((own) =>
    sizes.map((each, sort) => sumOf(own.subarray(starts[sort], (starts[sort] ?? 0) + each)))
  );
  times.forEach((own, place) => {
    const others = sorts.filter((each) => each !== place);
    const chance = orders.reduce(
      (sum, order, at) =>
        sum +
        others.reduce<number>(
          (mass, other) => mass * (masses[other]?.[order[other]] ?? 0),
          shares[at] ?? 0
        ),
      0
    );
    for (let at = 0; at < size; at++) {
      const sort = at < (starts[1] ?? 0) ? 0 : at < (starts[2] ?? 0) ? 1 : 2;
      const ways = sizes.reduce((all, each, other) => (other === sort ? all : all * each), 1);
      own[at] = ((own[at] ?? 0) * ways) / ((kindsWith[at]?.length || 1) * (chance || 1));
    }
  });
}

function add(sums: Float64Array | undefined, at: number, more: number): void {
  if (sums && more > 0) sums[at] = (sums[at] ?? 0) + more;
}

/** What means none of the frequent ones may yet mean any. */
function spread(meaning: Meaning | undefined, sizes: readonly number[]): Float64Array {
  if (meaning === undefined) return new Float64Array(0);
  const size = meaning.length - 1;
  const open = (meaning[size] ?? 0) / sizes.length;
  const own = meaning.slice(0, size);
  if (open === 0) return own;
  let at = 0;
  for (const each of sizes)
    for (const end = at + each; at < end; at++) own[at] = (own[at] ?? 0) + open / each;
  return own;
}

function sumOf(numbers: readonly number[] | Float64Array): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}
