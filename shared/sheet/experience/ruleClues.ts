import type { Target } from "../headings/headingScores.ts";
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

/** The strengths of what the rules say of an answer; the weights of these are shared by all. Others: nothing is said. */
export function ruleClues({
  scores,
  chosen,
  lead,
  exact,
}: RuleScores): ReadonlyMap<Answer, readonly number[]> {
  const best = Math.max(0, ...scores.values());
  const mark = (holds: boolean) => (holds ? 1 : 0);
  const own = [0, 0, 0, 0, 0, 0, best, mark(chosen === undefined)];
  const fields = [...scores].map(([target, score]) => {
    const counted = Math.min(1.2, score);
    const isChosen = chosen === target;
    const clues = [
      counted,
      Math.max(0, counted - 0.66),
      mark(counted >= 0.9),
      mark(isChosen),
      isChosen ? lead : 0,
      mark(isChosen && exact.has(target)),
      0,
      0,
    ];
    return [target, clues] as const;
  });
  return new Map<Answer, readonly number[]>([["own", own], ...fields]);
}
