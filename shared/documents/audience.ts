import type { Measure } from "../catalogue/measure.ts";
import { publicView } from "../catalogue/publicView.ts";
import type { Audience, LeftOut } from "./paper.ts";

/**
 * The measures an audience may read, and those it may not. What is left out here is in no table, sum,
 * link or sentence of the paper. A council behind closed doors reads reasons and challenges, but nothing
 * that is for the administration only.
 */
export function forAudience(
  measures: readonly Measure[],
  audience: Audience
): { readonly shown: readonly Measure[]; readonly leftOut: readonly LeftOut[] } {
  if (audience === "verwaltungsintern") return { shown: measures, leftOut: [] };
  const { shown, leftOut } = publicView(measures);
  const readable = audience === "öffentlich" ? shown : withReasons(shown, measures);
  return { shown: readable, leftOut: leftOut.map(nameOf) };
}

/** The public view without its omissions inside a measure; links to what is left out stay away. */
function withReasons(shown: readonly Measure[], all: readonly Measure[]): readonly Measure[] {
  const kept = all.filter(({ visibility }) => visibility !== "verwaltungsintern");
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
