/** One change as it is kept for ever: ids and hashes only, never names or text of measures. */
export interface AuditEntry {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  /** Id in the register of persons, or "system". */
  readonly by: string;
  readonly role: string;
  /** "submission.submitted", "version.published" … */
  readonly what: string;
  /** What it happened to: "submission 3f0c…", "version 4". */
  readonly on: string;
  readonly before?: string;
  readonly after?: string;
  /** In the words of whoever did it; never printed, may be empty. */
  readonly reason?: string;
  readonly request?: string;
  readonly previous: string;
  readonly hash: string;
}

/** Whether the chain is whole. */
export interface AuditFinding {
  readonly entries: number;
  readonly isWhole: boolean;
  /** Seq of the first entry that does not fit, and German what is wrong with it. */
  readonly brokenAt?: number;
  readonly sentence: string;
}
