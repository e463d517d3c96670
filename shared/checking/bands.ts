/**
 * Default bands (MODEL.md section 4; Münster 2010, annex 8, five points there), as six dots by the
 * conversion of MODEL.md section 2: 1→1, 2→2, 3→4, 4→5, 5→6. Suggestions, never applied by themselves.
 */
import type { Cost } from "../catalogue/cost.ts";

/** Share of the municipality's emissions in percent, above which the dots are usual. */
const shares = [
  [0.6, 6],
  [0.4, 5],
  [0.2, 4],
  [0.1, 2],
  [0.01, 1],
] as const;

/** Euro per tonne over the lifetime, up to which the dots are usual. */
const costsPerTonne = [
  [0, 6],
  [10, 5],
  [25, 4],
  [40, 2],
] as const;

/** Euro, up to which a level is usual; „sehr gering“ is „gering“ with us. */
const levels = [
  [0, "keine"],
  [25_000, "gering"],
  [50_000, "mittel"],
  [100_000, "hoch"],
] as const;

/** The table of fields has no lifetime; buildings and plants last about this long. */
export const lifetimeYears = 20;

export function dotsForShare(percent: number): number {
  return shares.find(([above]) => percent > above)?.[1] ?? 0;
}

export function dotsForCostPerTonne(euro: number): number {
  return costsPerTonne.find(([upTo]) => euro <= upTo)?.[1] ?? 1;
}

export function levelForAmount(euro: number): NonNullable<Cost["level"]> {
  return levels.find(([upTo]) => euro <= upTo)?.[1] ?? "sehr hoch";
}
