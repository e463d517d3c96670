import type { Measure } from "../catalogue/measure.ts";
import type { Audience, LeftOut } from "./paper.ts";

/** What a department tells the office, not the public: there only as `publicText` (MODEL.md section 1). */
const internalFields = ["challenges", "assessmentReason", "spent"] as const;

/**
 * The measures an audience may read, and those it may not. What is left out here is in no table, sum,
 * link or sentence of the paper.
 */
export function forAudience(
  measures: readonly Measure[],
  audience: Audience
): { readonly shown: readonly Measure[]; readonly leftOut: readonly LeftOut[] } {
  if (audience !== "öffentlich") return { shown: measures, leftOut: [] };
  const internal = measures.filter(isInternal);
  const hidden = new Set(internal.flatMap(({ code }) => code ?? []));
  return {
    shown: measures.filter((one) => !isInternal(one)).map((one) => publicView(one, hidden)),
    leftOut: internal.map(nameOf),
  };
}

const isInternal = ({ visibility }: Measure) => visibility === "verwaltungsintern";

function publicView(measure: Measure, hidden: ReadonlySet<string>): Measure {
  const open = Object.entries(measure).filter(
    ([name]) => !internalFields.some((field) => field === name)
  );
  const links = measure.links?.filter(({ code }) => !hidden.has(code));
  return { ...Object.fromEntries(open), ...(links === undefined ? {} : { links }) };
}

function nameOf({ id, code, title }: Measure): LeftOut {
  return {
    ...(id === undefined ? {} : { id }),
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
  };
}
