import type { Measure } from "../catalogue/measures/measure.ts";
import { type StrategicDoubt, strategicDoubt } from "../catalogue/measures/strategicDoubt.ts";
import { type Named, named } from "./named.ts";

/** A measure that looks like a Strategieprojekt and is not marked, or is marked and does not look like one. */
export interface StrategicHint {
  readonly measure: Named;
  readonly doubt: StrategicDoubt;
  readonly dots?: number;
}

export function strategicHintsOf(measures: readonly Measure[]): readonly StrategicHint[] {
  return measures.flatMap((measure): StrategicHint[] => {
    const doubt = strategicDoubt(measure);
    if (doubt === undefined) return [];
    const dots = measure.emissionReduction?.dots;
    return [{ measure: named(measure), doubt, ...(dots === undefined ? {} : { dots }) }];
  });
}
