import { strategicDoubt } from "../../catalogue/measures/strategicDoubt.ts";
import { finding, holds, type MeasureRule } from "../rule.ts";

/** Strategieprojekt = large, long-term, high potential (MODEL.md, `strategic`). An explicit „nein“ stands. */
export const strategicProjectsAreMarked: MeasureRule = {
  name: "strategicProjectsAreMarked",
  code: "strategicUnmarked",
  severity: "hint",
  about: "measure",
  gathered: true,
  check(subject) {
    const doubt = strategicDoubt(subject.values);
    if (doubt === undefined) return holds;
    const dots = String(subject.values.emissionReduction?.dots);
    if (doubt === "unmarked") return [finding(subject, "strategic", { dots })];
    const against =
      doubt === "notLongTerm"
        ? "nicht langfristig angelegt"
        : `mit ${dots} von 6 Punkten beim THG-Minderungspotenzial bewertet`;
    return [finding(subject, "strategic", { against })];
  },
};
