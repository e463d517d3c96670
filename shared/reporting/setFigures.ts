import type { Measure } from "../catalogue/measure.ts";
import { assessments, phases } from "../catalogue/vocabulary.ts";
import type { SetFigures } from "./figures.ts";
import { costSum, counts, sum } from "./tally.ts";

const phaseOrder = Object.keys(phases);
const assessmentOrder = Object.keys(assessments);

/** Counts and sums of any set of measures. What nobody stated is counted beside each sum, never taken for 0. */
export function setFigures(measures: readonly Measure[]): SetFigures {
  return {
    measures: measures.length,
    byPhase: counts(measures, ({ phase }) => phase, phaseOrder),
    byAssessment: counts(measures, ({ assessment }) => assessment, assessmentOrder),
    emissionSaving: sum(measures, (one) => one.emissionSaving),
    energySaving: sum(measures, (one) => one.energySaving),
    startupCost: costSum(measures, (one) => one.startupCost),
    investment: costSum(measures, (one) => one.investment),
    annualCost: costSum(measures, (one) => one.annualCost),
  };
}
