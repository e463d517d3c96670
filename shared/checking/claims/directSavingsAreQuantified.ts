import { finding, holds, type MeasureRule } from "../rule.ts";

const fromDots = 3;

/** A direct measure that is said to save much names its tonnes (MODEL.md, `emissionSaving`). */
export const directSavingsAreQuantified: MeasureRule = {
  name: "directSavingsAreQuantified",
  code: "savingMissing",
  severity: "hint",
  about: "measure",
  gathered: true,
  check(subject) {
    const { effect, emissionReduction, emissionSaving } = subject.values;
    const dots = emissionReduction?.dots ?? 0;
    if (effect !== "direkt" || emissionSaving !== undefined || dots < fromDots) return holds;
    return [finding(subject, "emissionSaving", { dots: String(dots) })];
  },
};
