import type { Submission } from "../../catalogue/submission.ts";

/** A Meldung on its way; the counter adds who sent it, when, and its state. */
export type NewSubmission = Pick<
  Submission,
  "department" | "kind" | "extent" | "sources" | "measures" | "ownColumns" | "issues"
> & {
  /** Waits until the head of the department releases it. */
  readonly forRelease?: boolean;
};

/** A Meldung in a list: everything but its rows. */
export type SubmissionEntry = Pick<
  Submission,
  "id" | "department" | "period" | "kind" | "extent" | "state" | "revision" | "at" | "hash"
> & {
  readonly measures: number;
  /** Files it holds; sent again, each replaces only itself. */
  readonly files: readonly string[];
  readonly receivedHow: Submission["receivedHow"];
  /** "im Auftrag übernommen, eingegangen am": day the mail or file came in. */
  readonly receivedAt?: string;
  /** Whether it counts: a later complete one of the department takes its place. */
  readonly isCurrent: boolean;
  /** What the office asked when it gave the Meldung back. */
  readonly returned?: { readonly text: string; readonly at: string; readonly dueDate?: string };
};

/** What was asked of one department for one period, and whether it has answered. */
export interface RequestEntry {
  readonly department: string;
  readonly dueDate?: string;
  readonly expected: boolean;
  readonly state: Submission["state"] | "ausstehend";
  readonly submission?: string;
  /** The mail that goes with the workbook: recipient, subject, annex, text. */
  readonly mail: string;
}
