import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import { ask, involved } from "./ask.ts";
import type { Hashes } from "./hashes.ts";
import type { Conflict } from "./mergeFields.ts";

/** One question for every field in which sources contradict each other. */
export function conflictQuestions(
  measure: CatalogueMeasure,
  conflicts: readonly Conflict[],
  hashes: Hashes
): readonly Question[] {
  return conflicts.map(({ field, candidates, base }) => {
    const places = candidates.flatMap((candidate) => candidate.places);
    const files = new Set(places.map(({ file }) => file));
    const sources = measure.sources.filter(({ file }) => files.has(file));
    const about = candidates.map(({ value }) => value);
    return ask(
      { kind: "conflict", measures: [measure.id], field, about, base },
      { ...involved([{ ...measure, sources }]), places, candidates },
      hashes
    );
  });
}
