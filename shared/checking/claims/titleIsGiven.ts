import { finding, holds, type MeasureRule } from "../rule.ts";

/** Without a title nothing can be sent (MODEL.md, need R). */
export const titleIsGiven: MeasureRule = {
  name: "titleIsGiven",
  code: "titleMissing",
  severity: "warning",
  about: "measure",
  check: (subject) => (subject.values.title === undefined ? [finding(subject, "title")] : holds),
};
