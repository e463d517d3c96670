import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Question } from "../../catalogue/question.ts";
import { collect } from "../collect.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import { rowOf } from "../merge/contribution.ts";
import { ask, involved } from "./ask.ts";

/** Departments the period waits for and that were not heard of. */
export function missingDepartments(
  expected: readonly string[],
  heard: ReadonlySet<string>,
  period: string,
  hashes: Hashes
): readonly Question[] {
  const missing = expected.filter((name) => !heard.has(name));
  return missing.map((department) =>
    ask(
      { kind: "missingDepartment", measures: [], about: [period, department] },
      { departments: [department], places: [] },
      hashes
    )
  );
}

/** Files of which nobody knows who sent them. */
export function unknownSenders(
  catalogue: readonly CatalogueMeasure[],
  hashes: Hashes
): readonly Question[] {
  const byFile = new Map<string, CatalogueMeasure[]>();
  for (const measure of catalogue) {
    if (measure.sources.every(({ department }) => department !== undefined)) continue;
    const unknown = measure.sources.filter(({ department }) => department === undefined);
    for (const file of new Set(unknown.map((source) => source.file))) {
      collect(byFile, file, measure);
    }
  }
  return [...byFile]
    .sort(([a], [b]) => byText(a, b))
    .map(([file, measures]) => {
      const unknown = measures.flatMap(({ sources }) =>
        sources.filter((source) => source.department === undefined && source.file === file)
      );
      const places = unknown.map(rowOf);
      const ids = measures.map(({ id }) => id);
      return { ...unknownSender(file, places, hashes), measures: ids };
    });
}

function unknownSender(file: string, places: readonly Place[], hashes: Hashes): Question {
  return ask({ kind: "departmentUnknown", measures: [], about: [file] }, { places }, hashes);
}

/** The key by which the answer who sent a file is kept. */
export function unknownSenderKey(file: string, hashes: Hashes): string {
  return unknownSender(file, [], hashes).key;
}

/** Measures without a topic, in one question for each department in charge. */
export function missingTopics(
  catalogue: readonly CatalogueMeasure[],
  hashes: Hashes
): readonly Question[] {
  const byDepartment = new Map<string, CatalogueMeasure[]>();
  for (const measure of catalogue) {
    if (measure.topic === undefined) collect(byDepartment, measure.department ?? "", measure);
  }
  return [...byDepartment]
    .sort(([a], [b]) => byText(a, b))
    .map(([department, measures]) =>
      ask(
        { kind: "topicMissing", measures: measures.map(({ id }) => id), field: "topic", about: [] },
        {
          departments: department === "" ? [] : [department],
          places: involved(measures).places,
        },
        hashes
      )
    );
}
