import type { CatalogueMeasure, Draft, Version } from "../catalogue/draft.ts";
import type { Measure } from "../catalogue/measure.ts";

/** The measures as papers and figures need them: the values of one period among the others. */
export function measuresOfPeriod(
  { catalogue, period }: Draft | Version,
  of: string = period
): readonly Measure[] {
  return catalogue.map((measure) => ({ ...valuesOf(measure), ...measure.byPeriod?.[of] }));
}

/** What stands in the measure itself, without periods, sources and what was said besides. */
export function valuesOf(measure: CatalogueMeasure): Measure {
  const { sources, byPeriod, proposals, variants, formerCodes, ...rest } = measure;
  const { splitFrom, predecessors, ...values } = rest;
  return values;
}
