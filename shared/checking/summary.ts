import type { Issue, Severity } from "../catalogue/issue.ts";
import { join } from "../wording/join.ts";
import { writeNumber } from "../wording/writeNumber.ts";

const words: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["Fehler", "Fehler"],
  warning: ["Warnung", "Warnungen"],
  hint: ["Hinweis", "Hinweise"],
};
const severities: readonly Severity[] = ["error", "warning", "hint"];

/** "2 Fehler, 1 Warnung und 14 Hinweise"; what did not occur is left out. */
export function summary(issues: readonly Issue[]): string {
  const counts = severities.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    const [one, many] = words[severity];
    return count === 0 ? [] : [`${writeNumber(count)} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? "keine Auffälligkeiten" : join(counts);
}
