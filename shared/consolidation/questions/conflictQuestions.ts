import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Question } from "../../catalogue/question.ts";
import { placeKey } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import type { Conflict } from "../merge/mergeFields.ts";
import { ask, involved } from "./ask.ts";

/** One question for every field in which sources contradict each other. */
export function conflictQuestions(
  measure: CatalogueMeasure,
  conflicts: readonly Conflict[],
  hashes: Hashes
): readonly Question[] {
  return conflicts.map(({ field, candidates, base }) => {
    const places = candidates.flatMap((candidate) => candidate.places);
    const rows = new Set(places.map(rowKey));
    const sources = measure.sources.filter((source) => rows.has(rowKey(source)));
    const about = candidates.map(({ value }) => value);
    return ask(
      { kind: "conflict", measures: [measure.id], field, about, base },
      { ...involved([{ ...measure, sources }]), places, candidates },
      hashes
    );
  });
}

/** A form has its own cell in its place, beside the cells of its values: its sheet tells it well enough. */
function rowKey({ cell: _, ...row }: Place): string {
  return placeKey(row);
}
