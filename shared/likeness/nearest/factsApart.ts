import type { LikelyMeasure } from "../measures/measureWords.ts";

/** Estimates of one measure differ, but seldom by more than that. */
const mostTimes = 2;

/** Whether time or cost say that two measures are two: one ends before the other begins, or costs a multiple. */
export function factsApart(a: LikelyMeasure, b: LikelyMeasure): boolean {
  return endsBefore(a, b) || endsBefore(b, a) || costsMore(a, b) || costsMore(b, a);
}

const endsBefore = ({ end }: LikelyMeasure, { start }: LikelyMeasure) =>
  end !== undefined && start !== undefined && end < start && !start.startsWith(end);

function costsMore({ investment: a }: LikelyMeasure, { investment: b }: LikelyMeasure): boolean {
  const [least, most] = [a?.min, b?.max];
  return least !== undefined && most !== undefined && most > 0 && least > mostTimes * most;
}
