import type { Answer } from "../catalogue/answer.ts";
import type { Draft, Version } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import type { Period, Settings } from "../catalogue/settings/settings.ts";
import type { Dictionary } from "../likeness/dictionary/dictionary.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import { isKeptApart } from "./answers/apart.ts";
import { applyAnswers } from "./answers/applyAnswers.ts";
import { canonicalBytes } from "./canonicalBytes.ts";
import { byText } from "./comparePlaces.ts";
import type { Hashes } from "./hashes.ts";
import { senderOf } from "./identity/baseIndex.ts";
import { attributed, type HeirOf, heirsOf, inherited } from "./identity/heirs.ts";
import { type Group, identify } from "./identity/identify.ts";
import { type Titles, titlesIn } from "./identity/titles.ts";
import { dictionaryOf } from "./learnedWords.ts";
import { careOf } from "./merge/care.ts";
import { contributionsOf } from "./merge/contribution.ts";
import { followCodes } from "./merge/followCodes.ts";
import { mergeGroups } from "./merge/mergeGroups.ts";
import { periodOf } from "./period.ts";
import { catalogueQuestions } from "./questions/catalogueQuestions.ts";
import { type Extents, goneQuestions, reportedBy } from "./questions/goneQuestions.ts";
import { missingDepartments } from "./questions/senderQuestions.ts";
import { sortQuestions } from "./questions/sortQuestions.ts";
import { splitQuestions } from "./questions/splitQuestions.ts";
import { submissionId } from "./submissions/submissionId.ts";

export interface ConsolidateOptions {
  readonly settings: Settings;
  /** Id or label; without it the one open period. */
  readonly period?: string;
  readonly base?: Version;
  readonly answers?: readonly Answer[];
  readonly hashes: Hashes;
  /** What departments say of what they sent; else it is judged by what they left out. */
  readonly extents?: Extents;
  /** Departments that declared to have nothing to report (Fehlanzeige). */
  readonly nothingToReport?: readonly string[];
  /** What the draft is made of, where the host keeps submissions; else the files, each with the hash of what was read. */
  readonly submissions?: Draft["submissions"];
}

/**
 * Makes one draft of what the departments sent and the last version, with a question wherever a
 * person has to decide. The order of the files does not matter.
 */
export function consolidate(files: readonly FileReading[], options: ConsolidateOptions): Draft {
  const { settings, hashes, answers = [] } = options;
  const period = periodOf(settings, options.period);
  const heirOf = heirsOf(settings, period);
  const base = inherited(options.base, heirOf);
  const sent = attributed(files, base?.answers ?? [], heirOf, hashes);
  const care = careOf(settings);
  const words = base?.words === undefined ? {} : { words: base.words };
  const dictionary = dictionaryOf({ settings, ...words });
  const titles = titlesIn(dictionary);
  const groups = identify(contributionsOf(sent, period), base, titles);
  const context = { settings, hashes, care, titles, period, ...(base && { base }) };
  const { catalogue: merged, conflicts } = mergeGroups(groups, context);
  const catalogue = followCodes(merged, period, care);
  const draft: Draft = {
    schema: 1,
    municipality: settings.municipality.id,
    period,
    state: "draft",
    catalogue,
    questions: [],
    answers: base?.answers ?? [],
    submissions: options.submissions ?? submissionsOf(files, settings, period, hashes),
    settings,
    ...words,
    ...carriedOn(base),
  };
  const expected = waitedFor(settings, period)?.expectedDepartments ?? [];
  const heard = new Set([
    ...groups.flatMap(({ contributions }) => contributions.map(senderOf)),
    ...(options.nothingToReport ?? []).map(heirOf),
  ]);
  const questions = [
    ...conflicts,
    ...changeQuestions(draft, groups, {
      ...context,
      dictionary,
      extents: heired(options.extents, heirOf),
    }),
    ...missingDepartments([...new Set(expected.map(heirOf))], heard, period, hashes),
  ];
  return applyAnswers({ ...draft, questions: stillOpen(questions, draft) }, answers, hashes);
}

/** What a draft takes over from the version it starts from. */
function carriedOn(base: Version | undefined): Pick<Draft, "base" | "mergedInto" | "apart"> {
  if (base === undefined) return {};
  const { number, hash, mergedInto, apart } = base;
  return {
    base: { number, hash },
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(apart === undefined ? {} : { apart }),
  };
}

interface ChangeContext {
  readonly base?: Version;
  readonly titles: Titles;
  readonly dictionary: Dictionary;
  readonly hashes: Hashes;
  readonly extents: Extents;
}

/** What the catalogue leaves to ask, and what became of the last version's measures. */
function changeQuestions(
  { catalogue }: Draft,
  groups: readonly Group[],
  { base, titles, dictionary, hashes, extents }: ChangeContext
): readonly Question[] {
  const published = new Set(base?.catalogue.map(({ id }) => id));
  const reported = reportedBy(groups);
  const splits = splitQuestions(catalogue, base, reported, titles, hashes);
  const divided = new Map(splits.flatMap(({ id, measures }) => measures.map((one) => [one, id])));
  const ofOneSplit = ({ kind, measures: [a = "", b = ""] }: Question) =>
    kind === "duplicate" && divided.has(a) && divided.get(a) === divided.get(b);
  const asked = catalogueQuestions(catalogue, published, dictionary, hashes);
  const gone = goneQuestions(base, groups, reported, extents, hashes);
  return [
    ...asked.filter((question) => !ofOneSplit(question)),
    ...splits,
    ...gone.filter(({ measures: [id = ""] }) => !divided.has(id)),
  ];
}

/** Without what was decided for the last version, or for good. */
function stillOpen(questions: readonly Question[], draft: Draft): readonly Question[] {
  const decided = new Set(draft.answers.map(({ key }) => key));
  const kept = isKeptApart(draft.apart ?? [], draft.mergedInto ?? {});
  return sortQuestions(questions.filter((one) => !decided.has(one.key) && !kept(one)));
}

function heired(extents: Extents = {}, heirOf: HeirOf): Extents {
  return Object.fromEntries(
    Object.entries(extents).map(([name, extent]) => [heirOf(name), extent])
  );
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
      id: submissionId(settings.municipality.id, period, file.department, file.file, hashes),
      hash: hashOf(file, hashes),
    }))
    .sort((a, b) => byText(a.id, b.id) || byText(a.hash, b.hash));
}

const known = new WeakMap<FileReading, string>();

/** SHA-256 of what was read; a file that was not read anew keeps it. */
function hashOf(file: FileReading, hashes: Hashes): string {
  const hash = known.get(file) ?? hashes.sha256(canonicalBytes(file));
  known.set(file, hash);
  return hash;
}
