import { finding, holds, type MeasureRule } from "../rule.ts";

export const continuousTasksHaveNoEnd: MeasureRule = {
  name: "continuousTasksHaveNoEnd",
  code: "continuousHasNoEnd",
  severity: "warning",
  about: "measure",
  check(subject) {
    const { continuous, end } = subject.values;
    return continuous === true && end !== undefined ? [finding(subject, "end", { end })] : holds;
  },
};
