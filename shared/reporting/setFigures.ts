import type { Measure } from "../catalogue/measure.ts";
import { assessments, phases } from "../catalogue/vocabulary.ts";
import type { SetFigures } from "./figures.ts";
import { costSum, counts, sum } from "./tally.ts";

const phaseOrder = Object.keys(phases);
const assessmentOrder = Object.keys(assessments);

/** Counts and sums of any set of measures. What nobody stated is counted beside each sum, never taken for 0. */
export function setFigures(measures: readonly Measure[]): SetFigures {
  const values = <Name extends keyof Measure>(name: Name) => measures.map((one) => one[name]);
  return {
    measures: measures.length,
    byPhase: counts(values("phase"), phaseOrder),
    byAssessment: counts(values("assessment"), assessmentOrder),
    emissionSaving: sum(values("emissionSaving")),
    energySaving: sum(values("energySaving")),
    startupCost: costSum(values("startupCost")),
    investment: costSum(values("investment")),
    annualCost: costSum(values("annualCost")),
  };
}
