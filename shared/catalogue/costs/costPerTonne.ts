import type { Measure } from "../measures/measure.ts";
import { middleOf } from "./middleOf.ts";

/** Euro per tonne CO₂e over so many years; undefined without an investment in euro or without a saving. */
export function costPerTonne(
  { emissionSaving, startupCost, investment, annualCost }: Measure,
  years: number
): number | undefined {
  const once = middleOf(investment);
  if (once === undefined || emissionSaving === undefined || emissionSaving <= 0) return undefined;
  const all = once + (middleOf(startupCost) ?? 0) + years * (middleOf(annualCost) ?? 0);
  return all / (emissionSaving * years);
}
