import type { Measure } from "../../catalogue/measures/measure.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import { finding, holds, type MeasureRule } from "../rule.ts";

const gap = 2;

/** The priority may differ from what the other three ratings suggest; by two dots it deserves a reason. */
export const priorityFitsTheOtherRatings: MeasureRule = {
  name: "priorityFitsTheOtherRatings",
  code: "priorityFarFromOthers",
  severity: "hint",
  about: "measure",
  check(subject) {
    const { priority, ratingNote } = subject.values;
    if (priority?.dots === undefined || ratingNote !== undefined) return holds;
    const mean = meanOfOthers(subject.values);
    if (mean === undefined || Math.abs(priority.dots - mean) < gap) return holds;
    return [
      finding(subject, "priority", { dots: String(priority.dots), mean: writeNumber(mean, 1) }),
    ];
  },
};

function meanOfOthers({
  emissionReduction,
  socialChange,
  costEfficiency,
}: Measure): number | undefined {
  const [first, second, third] = [
    emissionReduction?.dots,
    socialChange?.dots,
    costEfficiency?.dots,
  ];
  return first === undefined || second === undefined || third === undefined
    ? undefined
    : (first + second + third) / 3;
}
