import type { Likeness } from "../../likeness/judgement.ts";
import type { LookedAt } from "./lookedAt.ts";

/** Two measures that may be one. */
export interface Pair {
  readonly a: LookedAt;
  readonly b: LookedAt;
  readonly likeness: Likeness;
}

/** Whether somebody reports both. */
export const sideBySide = (a: LookedAt, b: LookedAt): boolean =>
  b.senders.some((sender) => a.senders.includes(sender));
