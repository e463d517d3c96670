import type { Measure } from "../catalogue/measures/measure.ts";
import { publicView } from "../catalogue/measures/publicView.ts";
import type { Deciding } from "../catalogue/measures/visibility.ts";
import type { Audience, LeftOut } from "./paper.ts";

/**
 * The measures an audience may read, and those it may not. What is left out here is in no table, sum,
 * link or sentence of the paper. A council behind closed doors reads reasons and challenges, but nothing
 * that is for the administration only.
 */
export function forAudience(
  measures: readonly Measure[],
  audience: Audience,
  settings: Deciding
): { readonly shown: readonly Measure[]; readonly leftOut: readonly LeftOut[] } {
  if (audience === "verwaltungsintern") return { shown: measures, leftOut: [] };
  const { shown, leftOut } = publicView(measures, settings);
  const readable = audience === "öffentlich" ? shown : withReasons(shown, measures, leftOut);
  return { shown: readable, leftOut: leftOut.map(nameOf) };
}

/** The public view without its omissions inside a measure; links to what is left out stay away. */
function withReasons(
  shown: readonly Measure[],
  all: readonly Measure[],
  leftOut: readonly Measure[]
): readonly Measure[] {
  const hidden = new Set(leftOut);
  const kept = all.filter((measure) => !hidden.has(measure));
  return kept.map((measure, index) => {
    const links = shown[index]?.links;
    return links === undefined ? measure : { ...measure, links };
  });
}

function nameOf({ id, code, title }: Measure): LeftOut {
  return {
    ...(id === undefined ? {} : { id }),
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
  };
}
