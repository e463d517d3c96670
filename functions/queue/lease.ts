import type { Job } from "../tables/jobs.ts";

/** So long nobody else touches a running job; whoever works on it renews it. */
const leaseMinutes = 2;
const minute = 60_000;

export const leaseFrom = (now: string): string =>
  new Date(Date.parse(now) + leaseMinutes * minute).toISOString();

/**
 * A waiting job, or a running one whose worker is gone. A lease that reaches further than any lease can
 * was given by a clock that has been set back since.
 */
export function mayClaim({ state, leaseUntil }: Job, now: string): boolean {
  if (state === "queued") return true;
  if (state !== "running") return false;
  const left = Date.parse(leaseUntil ?? now) - Date.parse(now);
  return left <= 0 || left > leaseMinutes * minute + minute;
}
