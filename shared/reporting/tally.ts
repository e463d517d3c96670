import type { Measure } from "../catalogue/measures/measure.ts";
import type { CostSum, Sum } from "./figures.ts";

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
