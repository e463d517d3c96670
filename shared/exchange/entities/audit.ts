/** One change as it is kept for ever, chained to the one before: ids and hashes, never names or text of measures. */
export interface AuditEntry {
  readonly seq: number;
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
  readonly previous: string;
  readonly hash: string;
}
