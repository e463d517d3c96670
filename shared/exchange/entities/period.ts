export interface Extension {
  readonly department: string;
  /** Day, "2026-03-13". */
  readonly until: string;
  readonly reason: string;
}

/** Berichtszeitraum as the office opens it. */
export interface PeriodBody {
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
  readonly dueDate?: string;
  readonly reminders?: readonly string[];
  readonly expectedDepartments?: readonly string[];
  /** Opens one that is planned or was closed too early. */
  readonly state?: "open";
}

export interface PeriodEntry extends Omit<PeriodBody, "state"> {
  readonly id: string;
  readonly state: "open" | "closed" | "published";
  readonly extensions: readonly Extension[];
}
