/**
 * What the office decided on a question.
 * take: candidate number `source` · own: `value` · rename: the second measure gets the code `value`,
 * or the one proposed · merge, separate: the measures are one, or two · both, split: not yet applied.
 */
export interface Answer {
  /** Id of the question. */
  readonly question: string;
  readonly key: string;
  readonly choice: "take" | "both" | "own" | "merge" | "separate" | "rename" | "split" | "dismiss";
  readonly source?: number;
  readonly value?: unknown;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly reason?: string;
}
