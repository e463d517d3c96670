import type { Place } from "./issue.ts";

export const questionKinds = [
  "conflict",
  "duplicate",
  "codeCollision",
  "unknownCode",
  "missingDepartment",
  "gone",
  "topicMissing",
  "departmentUnknown",
  "split",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One value somebody gave, or the program proposes (then without places). */
export interface Candidate {
  /** Absent: somebody emptied the cell. */
  readonly value?: unknown;
  readonly places: readonly Place[];
}

/** Klärungsfall: what consolidation cannot decide; the office does. */
export interface Question {
  readonly id: string;
  /** Hash of kind, sorted ids, field, canonical candidates and base value: answers are kept by it. */
  readonly key: string;
  readonly kind: QuestionKind;
  /**
   * Ids. For codeCollision the first keeps the code, the second gets another. For split the first is
   * the measure as it was, the others are its parts.
   */
  readonly measures: readonly string[];
  readonly codes?: readonly string[];
  readonly departments?: readonly string[];
  readonly places: readonly Place[];
  readonly field?: string;
  readonly candidates?: readonly Candidate[];
  readonly likeness?: "sure" | "look";
  /** 0–1. */
  readonly score?: number;
  /** German, for people. */
  readonly reasons?: readonly string[];
}

/** Only these keep a version from being published; the others may stay open, knowingly. */
export const blocksPublishing = ({ kind }: Pick<Question, "kind">): boolean =>
  kind === "conflict" || kind === "codeCollision";
