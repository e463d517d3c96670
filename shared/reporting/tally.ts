import type { Measure } from "../catalogue/measure.ts";
import type { CostSum, Count, Sum } from "./figures.ts";

/** How often each value is given: in this order, others by text, "nothing said" last; what nobody says is left out. */
export function counts<Entry>(
  entries: readonly Entry[],
  stated: (entry: Entry) => string | undefined,
  order: readonly string[]
): readonly Count[] {
  const found = new Map<string | undefined, number>();
  for (const entry of entries) {
    const value = stated(entry);
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return inOrder([...found.keys()], order).map((value) => ({
    ...(value === undefined ? {} : { value }),
    count: found.get(value) ?? 0,
  }));
}

/** Known names in their order, others by text, "no name" last. */
export function inOrder<Name extends string | undefined>(
  names: readonly Name[],
  order: readonly string[]
): readonly Name[] {
  const rank = new Map<string | undefined, number>(order.map((name, index) => [name, index]));
  const place = (name: Name) =>
    rank.get(name) ?? (name === undefined ? order.length + 1 : order.length);
  return names.toSorted((a, b) => place(a) - place(b) || ((a ?? "") < (b ?? "") ? -1 : 1));
}

/** The sum of the values that are given. */
export function sum<Entry>(
  entries: readonly Entry[],
  stated: (entry: Entry) => number | undefined
): Sum {
  let total = 0;
  let withValue = 0;
  for (const entry of entries) {
    const value = stated(entry);
    if (value === undefined) continue;
    total += value;
    withValue++;
  }
  return { sum: exact(total), withValue, withoutValue: entries.length - withValue };
}

/** A span of euro; a single amount is both. */
export interface Amount {
  readonly min: number;
  readonly max: number;
}

/** The sums in euro of the least and the most; a level says no amount, except „keine“. */
export function costSum<Entry>(
  entries: readonly Entry[],
  costOf: (entry: Entry) => Measure["investment"]
): CostSum {
  return amountSum(entries, (entry) => amountOf(costOf(entry)));
}

export function amountSum<Entry>(
  entries: readonly Entry[],
  stated: (entry: Entry) => Amount | undefined
): CostSum {
  let min = 0;
  let max = 0;
  let withValue = 0;
  for (const entry of entries) {
    const amount = stated(entry);
    if (amount === undefined) continue;
    min += amount.min;
    max += amount.max;
    withValue++;
  }
  return { min: exact(min), max: exact(max), withValue, withoutValue: entries.length - withValue };
}

/** "ab 20 000 €" and "bis 20 000 €" state one end only: it stands for both. Level „keine“ is 0 €. */
export function amountOf(cost: Measure["investment"]): Amount | undefined {
  if (cost === undefined) return undefined;
  const min = cost.min ?? cost.max;
  const max = cost.max ?? cost.min;
  if (min !== undefined && max !== undefined) return { min, max };
  return cost.level === "keine" ? { min: 0, max: 0 } : undefined;
}

/** Takes the dust of binary fractions off: 0.1 + 0.2 is 0.3. */
export const exact = (value: number) => Math.round(value * 1e6) / 1e6;
