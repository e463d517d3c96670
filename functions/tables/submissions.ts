import type { SubmissionState } from "../../shared/catalogue/submission.ts";

/** A submission in a list: everything but what it says. */
export interface SubmissionHead {
  readonly id: string;
  readonly department: string;
  readonly period: string;
  readonly kind: "Meldung" | "Fehlanzeige";
  readonly extent: "complete" | "partial";
  readonly state: SubmissionState;
  readonly revision: number;
  readonly by: string;
  readonly releasedBy?: string;
  readonly at: string;
  readonly receivedHow: "pane" | "file" | "mail";
  /** "im Auftrag übernommen, eingegangen am": day the mail or file came in. */
  readonly receivedAt?: string;
  readonly hash: string;
  readonly measures: number;
  /** Files it holds; sent again, each replaces only itself. */
  readonly files: readonly string[];
  /** Whether it counts: a later complete one of the department takes its place. */
  readonly isCurrent: boolean;
  /** Why it was sent back. */
  readonly returned?: { readonly text: string; readonly at: string; readonly dueDate?: string };
}
