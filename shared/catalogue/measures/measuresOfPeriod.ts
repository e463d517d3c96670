import type { CatalogueMeasure, Draft, Version } from "../draft.ts";
import type { Measure } from "./measure.ts";

/** The measures as papers and figures need them: the values of one period among the others. */
export function measuresOfPeriod(
  { catalogue, period }: Draft | Version,
  of: string = period
): readonly Measure[] {
  return catalogue.map((measure) => measureOfPeriod(measure, of));
}

const known = new WeakMap<CatalogueMeasure, { readonly of: string; readonly values: Measure }>();

/** Of the same measure the same values, so that what was worked out of them holds. */
export function measureOfPeriod(measure: CatalogueMeasure, of: string): Measure {
  const before = known.get(measure);
  if (before?.of === of) return before.values;
  const values = Object.assign(valuesOf(measure), measure.byPeriod?.[of]);
  known.set(measure, { of, values });
  return values;
}

/** What stands in the measure itself, without periods, sources and what was said besides. */
export function valuesOf(measure: CatalogueMeasure): Measure {
  const {
    sources,
    byPeriod,
    proposals,
    variants,
    formerCodes,
    splitFrom,
    predecessors,
    ...values
  } = measure;
  return values;
}
