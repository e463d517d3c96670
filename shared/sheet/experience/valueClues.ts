import type { FieldName } from "../../catalogue/fields.ts";
import { findDepartment } from "../../catalogue/findDepartment.ts";
import { findTopic } from "../../catalogue/findTopic.ts";
import type { Settings } from "../../catalogue/settings.ts";
import { longestChoice, readShare } from "../chosenWords.ts";
import { type ColumnEvidence, countOf } from "../columnEvidence.ts";

type Clues = readonly (readonly [clue: string, strength: number])[];

/** What the values of a column tell: names of clues, each with its strength 0–1, those of strength 0 left out. */
export function valueClues(evidence: ColumnEvidence, settings: Settings): Clues {
  return told([
    ...glances(evidence),
    ...choices.map((field) => [field, readShare(field, evidence, settings)] as const),
    ...patternClues(evidence),
    ["a department", share(evidence, (text) => findDepartment(settings, text) !== undefined)],
    ["a topic", share(evidence, (text) => findTopic(settings, text) !== undefined)],
  ]);
}

/** Those of them that a look at the texts gives; what else there is costs many times as much. */
export const swiftClues = (evidence: ColumnEvidence): Clues =>
  told([...glances(evidence), ...patternClues(evidence)]);

/** The others, each with the strength that it has at most: long texts are no choice and no name. */
export function costlyClues(evidence: ColumnEvidence): Clues {
  const mayChoose = share(evidence, ({ length }) => length <= longestChoice);
  return told([
    ...choices.map((field) => [field, mayChoose] as const),
    ["a department", 1],
    ["a topic", 1],
  ]);
}

const glances = (evidence: ColumnEvidence): Clues => [
  ["any", 1],
  ["counts", evidence.counts ? 1 : 0],
  [lengthOf(evidence.averageLength), 1],
  ...looks.map((look) => [look, evidence[look]] as const),
];

const patternClues = (evidence: ColumnEvidence): Clues =>
  patterns.map(([name, pattern]) => [name, share(evidence, (text) => pattern.test(text))]);

const share = ({ tally, samples }: ColumnEvidence, test: (text: string) => boolean) =>
  countOf(tally, ({ text }) => test(text)) / Math.max(1, samples.length);

const told = (clues: Clues): Clues =>
  clues
    .filter(([, strength]) => strength > 0)
    .map(([name, strength]) => [`value ${name}`, strength]);

const looks = [
  "numbers",
  "wholeNumbers",
  "codes",
  "moments",
  "spans",
  "money",
  "ratings",
  "percents",
  "tonnes",
  "energy",
  "horizons",
  "contacts",
  "offices",
  "letters",
  "measured",
  "words",
  "sentences",
  "yesNo",
] as const satisfies readonly (keyof ColumnEvidence)[];

/** Fields with words of their own to choose from. */
const choices: readonly FieldName[] = [
  "assessment",
  "phase",
  "taskKind",
  "climateGoals",
  "effect",
  "types",
  "horizons",
  "visibility",
  "origin",
  "strategic",
  "continuous",
];

const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["list", /[,;]/],
  ["year within", /\b20\d\d\b/],
  ["year", /^(19|20)\d\d$/],
  ["date", /\d{1,2}\.\d{1,2}\.\d{2,4}/],
  ["file or address", /https?:|www\.|\\\\|\.(pdf|docx|xlsx)/i],
  ["long number", /^\d{5,}$/],
  ["euro", /€|eur/i],
  ["verb", /[a-zäöü]{4,}en\b/],
  ["two names", /^[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ]/],
  ["person", /\b(Hr|Fr|Herr|Frau|Dr)\b\.?|^[A-Z]\. ?[A-Z]|^[A-ZÄÖÜ][a-zäöü]+, [A-Z]/],
  ["body", /AG|GmbH|Verein|Bürger|Schul|Verb/],
];

const lengthOf = (average: number) =>
  average < 4
    ? "a mark"
    : average < 12
      ? "a word"
      : average < 25
        ? "a few words"
        : average < 60
          ? "a phrase"
          : "a text";
