import type { Measure } from "./measure.ts";

/** Dots of potential from which a long-term measure is a Strategieprojekt. */
const high = 4;

export type StrategicDoubt = "unmarked" | "notLongTerm" | "lowPotential";

/**
 * Strategieprojekt = large, long-term, high potential (MODEL.md, `strategic`; seed 001). An explicit „nein“ stands.
 */
export function strategicDoubt({
  strategic,
  horizons,
  emissionReduction,
}: Measure): StrategicDoubt | undefined {
  const longTerm = horizons?.includes("langfristig");
  const dots = emissionReduction?.dots;
  if (strategic === undefined) {
    return longTerm === true && dots !== undefined && dots >= high ? "unmarked" : undefined;
  }
  if (!strategic) return undefined;
  if (longTerm === false) return "notLongTerm";
  return dots !== undefined && dots < high ? "lowPotential" : undefined;
}
