import type { Period } from "../../shared/catalogue/settings/settings.ts";
import type { Extension } from "../../shared/exchange/entities/period.ts";

/** A reporting period as the counter keeps it (MODEL.md section 5). */
export interface PeriodRecord extends Period {
  /** Days on which who has not reported is reminded. */
  readonly reminders: readonly string[];
  readonly extensions: readonly Extension[];
  /** Reminders that were made: "day department". */
  readonly reminded?: readonly string[];
}
