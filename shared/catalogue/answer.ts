/**
 * What the office decided on a question.
 * take: candidate number `source` · both: all candidates united, where a field can hold them · own: `value`;
 * for several measures without a topic either one for all, or one for each by id, null where it stays open: { "5f1c…": "Mobilität" } ·
 * rename: the second measure gets the code `value`, or the one proposed; links to it follow ·
 * merge: the measures are one; `value` may say which measure's word wins, field by field: { goal: 1 } ·
 * separate: they are two, for good · split: the parts are parts; the first keeps the id ·
 * dismiss: nothing changes.
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
