import type { PeriodEntry } from "../../shared/exchange/entities/period.ts";

/** The period the office works on: the one it chose, else the latest that is open, else the latest. */
export const currentPeriod = (
  periods: readonly PeriodEntry[],
  wished: string | undefined
): PeriodEntry | undefined =>
  periods.find(({ id }) => id === wished) ??
  periods.findLast(({ state }) => state === "open") ??
  periods.at(-1);
