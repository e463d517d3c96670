import type { Issue } from "../../shared/catalogue/issue.ts";
import { explain } from "../../shared/checking/explain.ts";
import { summary } from "../../shared/checking/summary.ts";

/** An issue and its German sentence. */
export interface ToldIssue {
  readonly issue: Issue;
  readonly sentence: string;
}

/** What was found, as far as anybody would look at it. */
export interface Findings {
  /** "2 Fehler, 1 Warnung und 14 Hinweise" */
  readonly sum: string;
  /** At most so many of a kind that handing them over does not hold the pane up. */
  readonly told: readonly ToldIssue[];
  /** `kindOf` → how many there are. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Nobody goes through more of one kind; after the first repairs the check is run again. */
const mostOfAKind = 200;

/** Findings of one severity that speak of the same field belong together. */
export const kindOfIssue = ({ severity, field = "" }: Issue): string => `${severity}/${field}`;

export function toldFindings(issues: readonly Issue[]): Findings {
  const byKind = Map.groupBy(issues, kindOfIssue);
  const told = [...byKind.values()].flatMap((alike) => alike.slice(0, mostOfAKind));
  return {
    sum: summary(issues),
    told: told.map((issue) => ({ issue, sentence: explain(issue) })),
    counts: Object.fromEntries([...byKind].map(([kind, { length }]) => [kind, length])),
  };
}
