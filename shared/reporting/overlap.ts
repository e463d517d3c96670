import type { Measure } from "../catalogue/measures/measure.ts";
import { sum } from "./tally.ts";

/** Potentials of linked measures may count the same tonnes twice. */
export interface Overlap {
  /** Measures with a saving that are linked with another that has one. */
  readonly measures: number;
  /** t CO₂e/a: how much of the sum may be counted twice. */
  readonly emissionSaving: number;
}

/** How much of the sum of savings belongs to measures that are linked with each other. */
export function overlapOf(measures: readonly Measure[]): Overlap {
  const saving = measures.filter(({ emissionSaving }) => (emissionSaving ?? 0) > 0);
  const codes = new Set(saving.flatMap(({ code }) => code ?? []));
  const linked = new Set<string>();
  for (const { code, links = [] } of saving) {
    for (const { code: to } of links) {
      if (to === code || !codes.has(to)) continue;
      linked.add(to);
      if (code !== undefined) linked.add(code);
    }
  }
  const both = saving.filter(
    ({ code, links = [] }) =>
      (code !== undefined && linked.has(code)) ||
      (code === undefined && links.some(({ code: to }) => codes.has(to)))
  );
  return {
    measures: both.length,
    emissionSaving: sum(both, (one) => one.emissionSaving).sum,
  };
}
