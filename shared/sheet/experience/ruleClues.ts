import type { Target } from "../headingScores.ts";
import type { Answer } from "./answer.ts";

/** What the rules make of a column. */
export interface RuleScores {
  /** Score of each target they think of. */
  readonly scores: ReadonlyMap<Target, number>;
  /** The one they would take. */
  readonly chosen: Target | undefined;
  /** How far it is ahead of the next, 0–0.4. */
  readonly lead: number;
  /** Targets whose very words the heading is. */
  readonly exact: ReadonlySet<Target>;
}

/** How many clues the rules give for each answer. */
export const ruleClueCount = 8;

/** For each answer the strengths of what the rules say of it; the weights of these are shared by all answers. */
export const ruleClues = (
  answers: readonly Answer[],
  { scores, chosen, lead, exact }: RuleScores
): readonly (readonly number[])[] => {
  const best = Math.max(0, ...scores.values());
  const mark = (holds: boolean) => (holds ? 1 : 0);
  return answers.map((answer) => {
    if (answer === "own") return [0, 0, 0, 0, 0, 0, best, mark(chosen === undefined)];
    const score = Math.min(1.2, scores.get(answer) ?? 0);
    const isChosen = chosen === answer;
    return [
      score,
      Math.max(0, score - 0.66),
      mark(score >= 0.9),
      mark(isChosen),
      isChosen ? lead : 0,
      mark(isChosen && exact.has(answer)),
      0,
      0,
    ];
  });
};
