import type { Measure } from "../../catalogue/measures/measure.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** Phase → words of the Ampel that cannot be meant with it. */
const excluded: Readonly<Record<string, readonly string[]>> = {
  abgeschlossen: ["gefährdet", "verzögert"],
  gestrichen: ["im Plan"],
  zurückgestellt: ["im Plan"],
};
const notYetDone: ReadonlySet<string> = new Set([
  "Vorschlag",
  "in Vorbereitung",
  "beschlossen",
  "in Umsetzung",
]);

/** Phase, Ampel and Umsetzungsgrad tell the same story. */
export const phaseAgreesWithAssessment: MeasureRule = {
  name: "phaseAgreesWithAssessment",
  code: "phaseAndAssessmentDisagree",
  severity: "warning",
  about: "measure",
  check(subject) {
    const { phase, assessment } = subject.values;
    if (phase === undefined) return holds;
    if (assessment !== undefined && excluded[phase]?.includes(assessment)) {
      return [finding(subject, "assessment", { phase, assessment })];
    }
    return completionFinding(subject, subject.values, phase);
  },
};

function completionFinding(
  subject: Subject,
  { completion }: Measure,
  phase: string
): readonly Finding[] {
  if (completion === undefined) return holds;
  const unfinished = phase === "abgeschlossen" && completion < 100;
  const finished = notYetDone.has(phase) && completion >= 100;
  if (!unfinished && !finished) return holds;
  return [finding(subject, "completion", { phase, completion: `${completion} %` })];
}
