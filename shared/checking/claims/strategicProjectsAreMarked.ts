import { finding, holds, type MeasureRule } from "../rule.ts";

const high = 4;
const low = 2;

/** Strategieprojekt = large, long-term, high potential (MODEL.md, `strategic`). An explicit „nein“ stands. */
export const strategicProjectsAreMarked: MeasureRule = {
  name: "strategicProjectsAreMarked",
  code: "strategicUnmarked",
  severity: "hint",
  about: "measure",
  gathered: true,
  check(subject) {
    const { strategic, horizons, emissionReduction } = subject.values;
    const longTerm = horizons?.includes("langfristig");
    const dots = emissionReduction?.dots;
    if (strategic === undefined && longTerm === true && dots !== undefined && dots >= high) {
      return [finding(subject, "strategic", { dots: String(dots) })];
    }
    if (strategic !== true) return holds;
    if (longTerm === false)
      return [finding(subject, "strategic", { against: "nicht langfristig angelegt" })];
    if (dots === undefined || dots > low) return holds;
    return [
      finding(subject, "strategic", {
        against: `mit ${dots} von 6 Punkten beim THG-Minderungspotenzial bewertet`,
      }),
    ];
  },
};
