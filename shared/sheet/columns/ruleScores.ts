import type { Settings } from "../../catalogue/settings/settings.ts";
import type { RuleScores } from "../experience/ruleClues.ts";
import { newLabels } from "../headings/labels.ts";
import { accepted, byScore } from "./assignColumns.ts";
import { type Candidate, candidatesOf } from "./columnCandidates.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import type { ColumnHeading } from "./columnHeading.ts";

const labels = newLabels();

/** What the rules alone make of one column. */
export const ruleScores = (
  heading: ColumnHeading,
  evidence: ColumnEvidence,
  settings: Settings
): RuleScores => scoresOf(candidatesOf(heading, 0, evidence, labels, settings, new Map()));

/** Candidates of one column as the scores of their targets, and the best that is good enough. */
export function scoresOf(candidates: readonly Candidate[]): RuleScores {
  const sorted = [...candidates].sort(byScore);
  const [best, next] = sorted;
  const ahead = (best?.score ?? 0) - (next?.score ?? 0);
  const isTied = best !== undefined && best.score < 0.97 && ahead < 0.015;
  return {
    scores: new Map(sorted.map(({ target, score }) => [target, score])),
    chosen: best && best.score >= accepted && !isTied ? best.target : undefined,
    lead: Math.min(0.4, ahead),
    exact: new Set(sorted.filter(({ named }) => named >= 0.99).map(({ target }) => target)),
  };
}
