import { finding, holds, type MeasureRule } from "../rule.ts";

/** "2026-05" to "2026" is no contradiction: only what both state is compared. */
export const endIsNotBeforeStart: MeasureRule = {
  name: "endIsNotBeforeStart",
  code: "endBeforeStart",
  severity: "warning",
  about: "measure",
  check(subject) {
    const { start, end } = subject.values;
    if (start === undefined || end === undefined) return holds;
    const precision = Math.min(start.length, end.length);
    if (end.slice(0, precision) >= start.slice(0, precision)) return holds;
    return [finding(subject, "end", { start: germanMonth(start), end: germanMonth(end) })];
  },
};

/** "2026-05" → "05/2026" */
function germanMonth(value: string): string {
  return value.split("-").reverse().join("/");
}
