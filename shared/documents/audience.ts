import type { Measure } from "../catalogue/measure.ts";
import { publicView } from "../catalogue/publicView.ts";
import type { Audience, LeftOut } from "./paper.ts";

/**
 * The measures an audience may read, and those it may not. What is left out here is in no table, sum,
 * link or sentence of the paper.
 */
export function forAudience(
  measures: readonly Measure[],
  audience: Audience
): { readonly shown: readonly Measure[]; readonly leftOut: readonly LeftOut[] } {
  if (audience !== "öffentlich") return { shown: measures, leftOut: [] };
  const { shown, leftOut } = publicView(measures);
  return { shown, leftOut: leftOut.map(nameOf) };
}

function nameOf({ id, code, title }: Measure): LeftOut {
  return {
    ...(id === undefined ? {} : { id }),
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
  };
}
