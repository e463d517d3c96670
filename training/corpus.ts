import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readSettings } from "../shared/catalogue/settings/readSettings.ts";
import { evidenceOf } from "../shared/sheet/columns/columnEvidence.ts";
import { ruleScores } from "../shared/sheet/columns/ruleScores.ts";
import type { Answer } from "../shared/sheet/experience/answer.ts";
import { valueStrength } from "../shared/sheet/experience/likelihood.ts";
import { ruleClueCount, ruleClues } from "../shared/sheet/experience/ruleClues.ts";
import { textClues } from "../shared/sheet/experience/textClues.ts";
import { valueClues } from "../shared/sheet/experience/valueClues.ts";
import { namesOfFields } from "../shared/sheet/headings/headingVocabulary.ts";
import type { Cell } from "../shared/xlsx/grid.ts";

/** One labelled column: what its words, its values and the rules tell, and what it is. */
export interface Lesson {
  readonly hand: string;
  readonly answer: Answer;
  readonly words: readonly string[];
  readonly values: readonly (readonly [clue: string, strength: number])[];
  /** For each answer what the rules say; undefined where the rules were written with this heading in view. */
  readonly rules: readonly (readonly number[])[] | undefined;
}

const folder = new URL("headings/", import.meta.url);
const { settings } = readSettings({ municipality: { id: "training", name: "Training" } });

const files = ["", "known/"].flatMap((sub) =>
  readdirSync(new URL(sub, folder))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => `${sub}${name}`)
);
const textOf = (file: string) => readFileSync(new URL(file, folder), "utf8");

/** SHA-256 over all labelled headings: weights that name another were learnt from others. */
export const digestOfHeadings = (): string =>
  createHash("sha256").update(files.map(textOf).join("")).digest("hex");

/** All labelled columns, hand by hand, in the order of their files. */
export function readLessons(answers: readonly Answer[]): readonly Lesson[] {
  const headings = files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line) => (line.trim() === "" ? [] : [lessonOf(line, file, answers)]))
  );
  return [...headings, ...namesAsLessons(), ...valuesAsLessons(headings)];
}

/** Every second column teaches by one of its cells that a text can be a value and no heading. */
function valuesAsLessons(headings: readonly Heading[]): readonly Lesson[] {
  const known = new Set(headings.map(({ heading }) => heading.toLowerCase()));
  return headings.flatMap(({ cells }, at) => {
    const text = at % 2 === 0 ? cells.find((cell) => /\p{L}{3}/u.test(cell)) : undefined;
    return text === undefined || text.length > 90 || known.has(text.toLowerCase())
      ? []
      : [{ hand: "values", answer: "own", words: textClues(text), values: [], rules: undefined }];
  });
}

/** The names in the table of fields teach their words. */
function namesAsLessons(): readonly Lesson[] {
  const names = Map.groupBy(namesOfFields(), ([, folded]) => folded);
  return [...names].flatMap(([heading, [first, ...others]]) =>
    first === undefined || others.some(([target]) => target !== first[0])
      ? []
      : [
          {
            hand: "names",
            answer: first[0],
            words: textClues(heading),
            values: [],
            rules: undefined,
          },
        ]
  );
}

interface Heading extends Lesson {
  readonly heading: string;
  readonly cells: readonly string[];
}

function lessonOf(line: string, file: string, answers: readonly Answer[]): Heading {
  const [field = "", text = "", ...values] = line.split("|").map((part) => part.trim());
  const heading = text.replaceAll("⏎", "\n");
  const answer = answerOf(field);
  if (!answers.includes(answer)) throw new Error(`${file}: „${field}“ ist kein Feld: ${line}`);
  const cells = values.filter((value) => value !== "").map(cellOf);
  const evidence = evidenceOf(cells, cells.length);
  const rules = ruleScores({ column: 0, leaf: heading, parents: [] }, evidence, settings);
  const told = ruleClues(rules);
  return {
    heading,
    cells: values,
    hand: file,
    answer,
    words: textClues(heading),
    values: valueClues(evidence, settings).map(([clue, share]) => [clue, share * valueStrength]),
    rules: file.startsWith("known/")
      ? undefined
      : answers.map((answer) => told.get(answer) ?? nothing),
  };
}

const nothing = Array.from({ length: ruleClueCount }, () => 0);

function answerOf(field: string): Answer {
  if (field === "null") return "own";
  return field === "start+end" ? "span" : (field as Answer);
}

function cellOf(text: string): Cell {
  return /^-?\d+([.,]\d+)?$/.test(text)
    ? { kind: "number", text, number: Number(text.replace(",", ".")) }
    : { kind: "text", text };
}
