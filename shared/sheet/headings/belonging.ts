import type { HeadingSense } from "./analyseHeading.ts";
import type { Alias, Target } from "./headingVocabulary.ts";

/** How surely a heading speaks of measures, 1 = surely: a foreign word or the number of something else speaks against it. */
export function belonging(sense: HeadingSense, alias: Alias): number {
  if (isForeign(sense, alias.target)) return 0.45;
  return isNumbered(sense, alias) || isOthersNumber(sense, alias) ? 0.6 : 1;
}

/** A foreign word is none where the heading speaks of saving it, or of whom to call. */
const isForeign = (sense: HeadingSense, target: Target) =>
  sense.foreign &&
  target !== "contact" &&
  !sense.meanings.has("saving") &&
  !(target === "taskKind" && sense.meanings.has("duty"));

/** What may stand beside the number of a measure; all else makes it the number of something else. */
const ofMeasures: ReadonlySet<string> = new Set([
  "measure",
  "number",
  "code",
  "concept",
  "climate",
  "short",
  "name",
  "title",
]);

const isOthersNumber = ({ meanings: said, weight }: HeadingSense, { target }: Alias) => {
  if (target !== "code") return false;
  const known = [...said.values()].reduce((sum, each) => sum + each, 0);
  return weight - known > 1 || [...said.keys()].some((meaning) => !ofMeasures.has(meaning));
};

const numbered: ReadonlySet<Target> = new Set(["code", "resolutions", "links"]);

/** "Kostenträger-Nr." holds numbers of cost units, no costs. */
const isNumbered = (sense: HeadingSense, { target, sense: own }: Alias) =>
  sense.meanings.has("number") && !own.meanings.has("number") && !numbered.has(target);
