import type { CatalogueMeasure, Draft, Version } from "../../shared/catalogue/draft.ts";
import type { ResultEntry } from "../../shared/documents/workflow.ts";
import { fold } from "../../shared/wording/fold.ts";

/** A draft with what committees have decided, and names of measures that it does not have. */
export interface Entered {
  readonly draft: Draft;
  readonly entered: number;
  readonly strangers: readonly string[];
}

/** Appends each resolution once and sets the phase it brings; a published version is never changed. */
export function enterResults(draft: Draft, results: readonly ResultEntry[]): Entered {
  const open = new Set(results);
  let entered = 0;
  const catalogue = draft.catalogue.map((measure) => {
    const own = results.filter((result) => isMeant(measure, result));
    for (const result of own) open.delete(result);
    const next = own.reduce(withResult, measure);
    if (next !== measure) entered++;
    return next;
  });
  const strangers = [...new Set([...open].map(({ measure }) => measure))];
  return { draft: { ...draft, catalogue }, entered, strangers };
}

const isMeant = ({ id, code, title }: CatalogueMeasure, { measure }: ResultEntry) =>
  [id, code, title].some((name) => name !== undefined && fold(name) === fold(measure));

/** A decision takes no measure back that is under way already. */
const underWay: readonly (string | undefined)[] = ["in Umsetzung", "laufend", "abgeschlossen"];

/** The proposals for this draft: what is being done is not „beschlossen“ again. */
export const proposedFor = (
  { catalogue }: Pick<Draft, "catalogue">,
  results: readonly ResultEntry[]
): readonly ResultEntry[] =>
  results.map((result) => {
    const measure = catalogue.find((one) => isMeant(one, result));
    if (result.phase !== "beschlossen" || !underWay.includes(measure?.phase)) return result;
    const { phase, ...resolved } = result;
    return resolved;
  });

function withResult(
  measure: CatalogueMeasure,
  { resolution, phase: decided }: ResultEntry
): CatalogueMeasure {
  const phase = decided ?? measure.phase;
  const { resolutions = [] } = measure;
  const isKnown = resolutions.includes(resolution);
  if (isKnown && phase === measure.phase) return measure;
  return {
    ...measure,
    resolutions: isKnown ? resolutions : [...resolutions, resolution],
    ...(phase === undefined ? {} : { phase }),
  };
}

export const isDraft = (catalogue: Draft | Version): catalogue is Draft =>
  catalogue.state === "draft";
