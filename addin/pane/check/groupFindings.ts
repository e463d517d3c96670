import { fieldNamed } from "../../../shared/catalogue/fields.ts";
import type { Severity } from "../../../shared/catalogue/issue.ts";
import { type Findings, kindOfIssue, type ToldIssue } from "../../reading/toldFindings.ts";

/** Findings of one severity that speak of the same field. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  /** "Fehler: Maßnahmen-Nr." */
  readonly title: string;
  /** The same as the word, for the eye. */
  readonly sign: string;
  /** The first of them. */
  readonly findings: readonly ToldIssue[];
  /** All of them. */
  readonly count: number;
}

const names: Readonly<Record<Severity, { readonly name: string; readonly sign: string }>> = {
  error: { name: "Fehler", sign: "■" },
  warning: { name: "Warnung", sign: "▲" },
  hint: { name: "Hinweis", sign: "○" },
};
const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Errors first, then warnings, then hints; inside by field, in the order in which they stand in the workbook. */
export function groupFindings({ told, counts }: Findings): readonly FindingGroup[] {
  const groups = [...Map.groupBy(told, ({ issue }) => kindOfIssue(issue))].map(
    ([key, inGroup]): FindingGroup => {
      const [{ issue }] = inGroup as [ToldIssue, ...ToldIssue[]];
      const { name, sign } = names[issue.severity];
      const field =
        issue.field === undefined ? "Blatt" : (fieldNamed(issue.field)?.label ?? issue.field);
      const count = counts[key] ?? inGroup.length;
      const title = `${name}: ${field}`;
      return { key, severity: issue.severity, title, sign, findings: inGroup, count };
    }
  );
  return severities.flatMap((severity) => groups.filter((group) => group.severity === severity));
}
