import type { Measure } from "./measure.ts";
import { type Deciding, visibilityIn } from "./visibility.ts";

export interface PublicView {
  readonly shown: readonly Measure[];
  /** Those that are verwaltungsintern. */
  readonly leftOut: readonly Measure[];
}

/** What the public may read of a catalogue: nothing that is told to the office only, no link to what is left out. */
export function publicView(measures: readonly Measure[], settings: Deciding): PublicView {
  const visibility = visibilityIn(settings);
  const isInternal = (measure: Measure) => visibility(measure) === "verwaltungsintern";
  const leftOut = measures.filter(isInternal);
  const hidden = new Set(leftOut.flatMap(({ code }) => code ?? []));
  return {
    shown: measures.filter((one) => !isInternal(one)).map((one) => openPart(one, hidden)),
    leftOut,
  };
}

/** For the public there is `publicText` in their place (MODEL.md section 1). */
function openPart(measure: Measure, hidden: ReadonlySet<string>): Measure {
  const { challenges, assessmentReason, spent, links, ...open } = measure;
  return links === undefined
    ? open
    : { ...open, links: links.filter(({ code }) => !hidden.has(code)) };
}
