import { finding, holds, type MeasureRule } from "../rule.ts";

/** "läuft", "kein neuer Sachstand" may be said twice. */
const shortText = 25;

/** The text of the last period again: most often the old file was sent. */
export const progressIsNew: MeasureRule = {
  name: "progressIsNew",
  code: "progressUnchanged",
  severity: "hint",
  about: "measure",
  check(subject, material) {
    const { progress } = subject.values;
    if (progress === undefined || progress.length < shortText) return holds;
    const before = material.before(subject)?.progress;
    if (before === undefined || foldBlanks(before) !== foldBlanks(progress)) return holds;
    return [finding(subject, "progress")];
  },
};

function foldBlanks(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
