import type { Period } from "../../shared/catalogue/settings.ts";

/** A reporting period as the counter keeps it (MODEL.md section 5). */
export interface PeriodRecord extends Period {
  /** Days on which who has not reported is reminded. */
  readonly reminders: readonly string[];
  readonly extensions: readonly {
    readonly department: string;
    readonly until: string;
    readonly reason: string;
  }[];
  /** Reminders that were made: "day department". */
  readonly reminded?: readonly string[];
}
