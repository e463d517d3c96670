import type { Measure } from "../catalogue/measure.ts";
import { assessments, phases } from "../catalogue/vocabulary.ts";
import { type Counted, countedOf } from "./counted.ts";
import type { SetFigures } from "./figures.ts";
import { amountSum, counts, sum } from "./tally.ts";

const phaseOrder = Object.keys(phases);
const assessmentOrder = Object.keys(assessments);

/** Counts and sums of any set of measures. What nobody stated is counted beside each sum, never taken for 0. */
export function setFigures(measures: readonly Measure[]): SetFigures {
  return figuresOfSet(measures.map(countedOf));
}

/** The same of measures that are read already. */
export function figuresOfSet(set: readonly Counted[]): SetFigures {
  return {
    measures: set.length,
    byPhase: counts(set, ({ phase }) => phase, phaseOrder),
    byAssessment: counts(set, ({ assessment }) => assessment, assessmentOrder),
    emissionSaving: sum(set, (one) => one.emissionSaving),
    energySaving: sum(set, (one) => one.energySaving),
    startupCost: amountSum(set, (one) => one.startupCost),
    investment: amountSum(set, (one) => one.investment),
    annualCost: amountSum(set, (one) => one.annualCost),
  };
}
