import { fieldNamed } from "../../../shared/catalogue/fields.ts";
import type { Issue, Severity } from "../../../shared/catalogue/issue.ts";

/** An issue and its German sentence. */
export interface Finding {
  readonly issue: Issue;
  readonly sentence: string;
}

/** Findings of one severity that speak of the same field. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  /** "Fehler: Maßnahmen-Nr." */
  readonly title: string;
  /** The same as the word, for the eye. */
  readonly sign: string;
  readonly findings: readonly Finding[];
}

const names: Readonly<Record<Severity, { readonly name: string; readonly sign: string }>> = {
  error: { name: "Fehler", sign: "■" },
  warning: { name: "Warnung", sign: "▲" },
  hint: { name: "Hinweis", sign: "○" },
};
const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Errors first, then warnings, then hints; inside by field, in the order in which they stand in the workbook. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byKey = Map.groupBy(findings, ({ issue }) => `${issue.severity}/${issue.field ?? ""}`);
  const groups = [...byKey].map(([key, inGroup]): FindingGroup => {
    const [{ issue }] = inGroup as [Finding, ...Finding[]];
    const { name, sign } = names[issue.severity];
    const field =
      issue.field === undefined ? "Blatt" : (fieldNamed(issue.field)?.label ?? issue.field);
    return { key, severity: issue.severity, title: `${name}: ${field}`, sign, findings: inGroup };
  });
  return severities.flatMap((severity) => groups.filter((group) => group.severity === severity));
}
