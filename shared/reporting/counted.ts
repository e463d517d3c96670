import type { Measure } from "../catalogue/measure.ts";
import { type Amount, amountOf } from "./tally.ts";

/** What counts and sums need of a measure. */
export interface Counted {
  readonly phase: string | undefined;
  readonly assessment: string | undefined;
  readonly emissionSaving: number | undefined;
  readonly energySaving: number | undefined;
  readonly startupCost: Amount | undefined;
  readonly investment: Amount | undefined;
  readonly annualCost: Amount | undefined;
}

const known = new WeakMap<Measure, Counted>();

/** Read once: each measure is in eight sets, and next time most are the very same. */
export function countedOf(measure: Measure): Counted {
  const before = known.get(measure);
  if (before !== undefined) return before;
  const { phase, assessment, emissionSaving, energySaving } = measure;
  const counted = {
    phase,
    assessment,
    emissionSaving,
    energySaving,
    startupCost: amountOf(measure.startupCost),
    investment: amountOf(measure.investment),
    annualCost: amountOf(measure.annualCost),
  };
  known.set(measure, counted);
  return counted;
}
