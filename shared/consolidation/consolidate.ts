import type { Answer } from "../catalogue/answer.ts";
import type { Draft, Version } from "../catalogue/draft.ts";
import type { Period, Settings } from "../catalogue/settings.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import { applyAnswers } from "./applyAnswers.ts";
import { canonical } from "./canonical.ts";
import { careOf } from "./care.ts";
import { catalogueQuestions } from "./catalogueQuestions.ts";
import { byText } from "./comparePlaces.ts";
import { contributionsOf } from "./contribution.ts";
import type { Hashes } from "./hashes.ts";
import { identify } from "./identify.ts";
import { mergeGroups } from "./mergeGroups.ts";
import { nameUuid } from "./nameUuid.ts";
import { periodOf } from "./period.ts";
import { missingDepartments } from "./senderQuestions.ts";
import { sortQuestions } from "./sortQuestions.ts";
import { rememberTitles } from "./titles.ts";

export interface ConsolidateOptions {
  readonly settings: Settings;
  /** Id or label; without it the one open period. */
  readonly period?: string;
  readonly base?: Version;
  readonly answers?: readonly Answer[];
  readonly hashes: Hashes;
}

/**
 * Makes one draft of what the departments sent and the last version, with a question wherever a
 * person has to decide. The order of the files does not matter.
 */
export function consolidate(files: readonly FileReading[], options: ConsolidateOptions): Draft {
  const { settings, base, hashes } = options;
  const period = periodOf(settings, options.period);
  const care = careOf(settings);
  const titles = rememberTitles();
  const contributions = contributionsOf(files, period);
  const groups = identify(contributions, base, titles);
  const { catalogue, conflicts } = mergeGroups(groups, { ...options, care, titles, period });
  const published = new Set(base?.catalogue.map(({ id }) => id));
  const senders = new Set(contributions.flatMap(({ source }) => source.department ?? []));
  const questions = [
    ...conflicts,
    ...catalogueQuestions(catalogue, published, titles, hashes),
    ...missingDepartments(senders, waitedFor(settings, period), hashes),
  ];
  const decided = new Set(base?.answers.map(({ key }) => key));
  const draft: Draft = {
    schema: 1,
    municipality: settings.municipality.id,
    period,
    state: "draft",
    ...(base === undefined ? {} : { base: { number: base.number, hash: base.hash } }),
    catalogue,
    questions: sortQuestions(questions.filter(({ key }) => !decided.has(key))),
    answers: base?.answers ?? [],
    submissions: submissionsOf(files, settings, period, hashes),
    settings,
    ...(base?.mergedInto === undefined ? {} : { mergedInto: base.mergedInto }),
  };
  return applyAnswers(draft, options.answers ?? [], hashes);
}

function waitedFor({ periods }: Settings, period: string): Period | undefined {
  return periods.find(({ id }) => id === period);
}

function submissionsOf(
  files: readonly FileReading[],
  settings: Settings,
  period: string,
  hashes: Hashes
): Draft["submissions"] {
  return files
    .filter(({ sheets }) => sheets.some(({ measures }) => measures.length > 0))
    .map((file) => ({
      id: nameUuid([settings.municipality.id, period, file.file].join("\n"), hashes),
      hash: hashes.sha256(canonical(file)),
    }))
    .sort((a, b) => byText(a.id, b.id) || byText(a.hash, b.hash));
}
