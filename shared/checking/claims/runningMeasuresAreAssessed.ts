import { finding, holds, type MeasureRule } from "../rule.ts";

const running: ReadonlySet<string | undefined> = new Set(["in Umsetzung", "laufend"]);

export const runningMeasuresAreAssessed: MeasureRule = {
  name: "runningMeasuresAreAssessed",
  code: "runningWithoutAssessment",
  severity: "hint",
  about: "measure",
  gathered: true,
  check(subject) {
    const { phase, assessment } = subject.values;
    if (phase === undefined || assessment !== undefined || !running.has(phase)) return holds;
    return [finding(subject, "assessment", { phase })];
  },
};
