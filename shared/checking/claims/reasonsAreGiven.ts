import { finding, holds, type MeasureRule } from "../rule.ts";

const assessments: ReadonlySet<string | undefined> = new Set(["gefährdet", "verzögert"]);

/** Who reports trouble says why: gefährdet, verzögert, gestrichen (MODEL.md, `assessmentReason`). */
export const reasonsAreGiven: MeasureRule = {
  name: "reasonsAreGiven",
  code: "reasonMissing",
  severity: "warning",
  about: "measure",
  gathered: true,
  check(subject) {
    const { phase, assessment, assessmentReason } = subject.values;
    if (assessmentReason !== undefined) return holds;
    const state =
      phase === "gestrichen" ? phase : assessments.has(assessment) ? assessment : undefined;
    return state === undefined ? holds : [finding(subject, "assessmentReason", { state })];
  },
};
