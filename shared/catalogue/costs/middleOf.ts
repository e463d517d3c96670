import type { Cost } from "./cost.ts";

/** The middle of a range in euro; undefined when only a level is known. */
export function middleOf(cost: Cost | undefined): number | undefined {
  const from = cost?.min ?? cost?.max;
  const to = cost?.max ?? cost?.min;
  return from === undefined || to === undefined ? undefined : (from + to) / 2;
}
