/**
 * Default bands (MODEL.md section 4; Münster 2010, annex 8, five points there), as six dots by the
 * conversion of MODEL.md section 2: 1→1, 2→2, 3→4, 4→5, 5→6. Suggestions, never applied by themselves.
 */

import { numberFrom } from "../jsonInput.ts";
import type { RatingSettings } from "../settings/settings.ts";
import type { Cost } from "./cost.ts";

/** [limit, dots], the most dots first. */
type Band = readonly [limit: number, dots: number];

export interface Bands {
  /** Share of the municipality's emissions in percent, above which the dots are usual. */
  readonly shares: readonly Band[];
  /** Euro per tonne over the lifetime, up to which the dots are usual. */
  readonly costsPerTonne: readonly Band[];
  /** The table of fields has no lifetime; buildings and plants last about this long. */
  readonly lifetimeYears: number;
}

const usual: Bands = {
  shares: [
    [0.6, 6],
    [0.4, 5],
    [0.2, 4],
    [0.1, 2],
    [0.01, 1],
  ],
  costsPerTonne: [
    [0, 6],
    [10, 5],
    [25, 4],
    [40, 2],
  ],
  lifetimeYears: 20,
};

/** Euro, up to which a level is usual; „sehr gering“ is „gering“ with us. */
const levels = [
  [0, "keine"],
  [25_000, "gering"],
  [50_000, "mittel"],
  [100_000, "hoch"],
] as const;

/**
 * The bands of a municipality: settings.rating.bands {emissionReduction: [[0.6, 6], …] in percent, costEfficiency:
 * [[0, 6], …] in € per tonne, lifetimeYears}; what it does not say is as usual.
 */
export function bandsOf({ bands }: RatingSettings): Bands {
  if (Object.keys(bands).length === 0) return usual;
  const lifetimeYears = numberFrom(bands["lifetimeYears"]) ?? 0;
  const shares = bandsFrom(bands["emissionReduction"]).sort((a, b) => b[0] - a[0]);
  const costsPerTonne = bandsFrom(bands["costEfficiency"]).sort((a, b) => a[0] - b[0]);
  return {
    shares: shares.length > 0 ? shares : usual.shares,
    costsPerTonne: costsPerTonne.length > 0 ? costsPerTonne : usual.costsPerTonne,
    lifetimeYears: lifetimeYears > 0 ? lifetimeYears : usual.lifetimeYears,
  };
}

function bandsFrom(value: unknown): Band[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry): Band[] => {
    const [limit, dots] = Array.isArray(entry) ? entry.map(numberFrom) : [];
    const fits = limit !== undefined && dots !== undefined && dots >= 0 && dots <= 6;
    return fits ? [[limit, dots]] : [];
  });
}

export function dotsForShare(percent: number, { shares }: Bands): number {
  return shares.find(([above]) => percent > above)?.[1] ?? 0;
}

export function dotsForCostPerTonne(euro: number, { costsPerTonne }: Bands): number {
  return costsPerTonne.find(([upTo]) => euro <= upTo)?.[1] ?? 1;
}

export function levelForAmount(euro: number): NonNullable<Cost["level"]> {
  return levels.find(([upTo]) => euro <= upTo)?.[1] ?? "sehr hoch";
}
