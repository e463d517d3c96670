import type { Measure } from "../catalogue/measures/measure.ts";
import type { Background } from "./background.ts";
import type { CostSum, Sum } from "./figures.ts";
import { amountOf, costSum, exact, sum } from "./tally.ts";

/** Planned beside achieved, t CO₂e/a. */
export interface Achievement {
  readonly planned: Sum;
  readonly achieved: Sum;
  /** Only measures that say both can be compared. */
  readonly compared: {
    readonly measures: number;
    readonly planned: number;
    readonly achieved: number;
    readonly percent?: number;
  };
}

/** Investment beside what was spent up to and in this period, in euro. */
export interface Spending {
  readonly planned: CostSum;
  readonly spent: CostSum;
  /** Periods that the catalogue knows, this one included. */
  readonly periods: number;
  readonly compared: { readonly measures: number; readonly planned: Range; readonly spent: Range };
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** How much of the expected saving was reached. */
export function achievementOf(measures: readonly Measure[]): Achievement {
  const both = measures.filter(
    ({ emissionSaving, emissionSaved }) =>
      emissionSaving !== undefined && emissionSaved !== undefined
  );
  const planned = sum(both, (one) => one.emissionSaving).sum;
  const achieved = sum(both, (one) => one.emissionSaved).sum;
  return {
    planned: sum(measures, (one) => one.emissionSaving),
    achieved: sum(measures, (one) => one.emissionSaved),
    compared: {
      measures: both.length,
      planned,
      achieved,
      ...(planned > 0 && { percent: exact((100 * achieved) / planned) }),
    },
  };
}

/** How much of the investment was spent; `spent` belongs to a period, so that periods are added. */
export function spendingOf(measures: readonly Measure[], background: Background): Spending {
  const spent = measures.map((measure) => spentSoFar(measure, background));
  const both = measures.flatMap(({ investment }, index) => {
    const paid = spent[index];
    return amountOf(investment) && paid ? [{ investment, paid }] : [];
  });
  const range = ({ min, max }: CostSum): Range => ({ min, max });
  return {
    planned: costSum(measures, (one) => one.investment),
    spent: costSum(spent, (paid) => paid),
    periods: background.earlier.length + 1,
    compared: {
      measures: both.length,
      planned: range(costSum(both, (one) => one.investment)),
      spent: range(costSum(both, ({ paid }) => paid)),
    },
  };
}

function spentSoFar({ id, spent }: Measure, background: Background): Range | undefined {
  const before = id === undefined ? undefined : background.byPeriod.get(id);
  const all = [spent, ...background.earlier.map((period) => before?.[period]?.spent)];
  const total = costSum(all, (paid) => paid);
  return total.withValue === 0 ? undefined : { min: total.min, max: total.max };
}
