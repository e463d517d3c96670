import { findDepartment } from "../../catalogue/choices/findDepartment.ts";
import { findTopic } from "../../catalogue/choices/findTopic.ts";
import type { FieldName } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { readShare, speaking } from "../columns/chosenWords.ts";
import { type ColumnEvidence, countOf, tallyOf } from "../columns/columnEvidence.ts";

/** What the values of a column tell: names of clues, each with its strength 0–1, those of strength 0 left out. */
export function valueClues(
  evidence: ColumnEvidence,
  settings: Settings
): readonly (readonly [clue: string, strength: number])[] {
  const some = fewOf(evidence);
  const all = Math.max(1, some.samples.length);
  const share = (test: (text: string) => boolean) =>
    countOf(some.tally, ({ text }) => test(text)) / all;
  const clues: readonly (readonly [string, number])[] = [
    ["any", 1],
    ["counts", evidence.counts ? 1 : 0],
    [lengthOf(evidence.averageLength), 1],
    ...looks.map((look) => [look, evidence[look]] as const),
    ...choices.map((field) => [field, readShare(field, some, settings)] as const),
    ...patterns.map(([name, pattern]) => [name, share((text) => pattern.test(text))] as const),
    ["a department", share((text) => findDepartment(settings, text) !== undefined)],
    ["a topic", share((text) => findTopic(settings, text) !== undefined)],
  ];
  return clues
    .filter(([, strength]) => strength > 0)
    .map(([name, strength]) => [`value ${name}`, strength]);
}

/** A dozen cells, spread over the column, tell enough of what is looked at closely. */
function fewOf({ samples, tally }: ColumnEvidence): Pick<ColumnEvidence, "samples" | "tally"> {
  if (samples.length <= few) return { samples, tally };
  const chosen = Array.from({ length: few }, (_, at) =>
    samples.at(Math.floor((at * samples.length) / few))
  ).filter((cell) => cell !== undefined);
  return { samples: chosen, tally: tallyOf(chosen) };
}

const few = 12;

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
  ...speaking,
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
