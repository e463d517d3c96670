import { createHash } from "node:crypto";
import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { CatalogueMeasure, Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { FieldName } from "../../../shared/catalogue/fields.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Question, QuestionKind } from "../../../shared/catalogue/question.ts";
import { type ConsolidateOptions, consolidate } from "../../../shared/consolidation/consolidate.ts";
import type { Hashes } from "../../../shared/consolidation/hashes.ts";
import { publish } from "../../../shared/consolidation/versions/publish.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { settingsOf } from "../settingsOf.ts";

export const hashes: Hashes = {
  sha1: (text) => createHash("sha1").update(text).digest("hex"),
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};

export const office = "Stabsstelle Klima";
export const departments = [office, "Tiefbau", "Stadtwerke", "Schulen"];

export const settings = settingsOf({
  municipality: { id: "musterau", name: "Stadt Musterau", kind: "Stadt", office },
  topics: { MO: "Mobilität", EE: "Energie" },
  departments,
  periods: [
    { id: "2025", label: "2025", state: "open", expectedDepartments: ["Tiefbau", "Schulen"] },
  ],
});

/** A list with one measure a row from row 2 on; each field in a column of its own. */
export function aFile(
  department: string | undefined,
  rows: readonly Measure[],
  file = `${department ?? "Liste"}.xlsx`,
  covers: readonly FieldName[] = [],
  texts: Readonly<Record<string, string>> = {}
): FileReading {
  const measures = rows.map((values, at) => ({
    place: { sheet: "Maßnahmen", row: at + 2 },
    values,
    cells: Object.fromEntries(Object.keys(values).map((name, column) => [name, cell(column, at)])),
    texts,
    ownColumns: {},
  }));
  const sheet = {
    sheet: "Maßnahmen",
    form: "list" as const,
    headerRows: [1],
    mapping: {},
    columns: {},
    ratingScales: {},
    covers,
    measures,
    issues: [],
  };
  return { file, ...(department === undefined ? {} : { department }), sheets: [sheet] };
}

function cell(column: number, at: number): string {
  return `${String.fromCharCode(65 + column)}${at + 2}`;
}

export function draftOf(
  files: readonly FileReading[],
  more: Partial<ConsolidateOptions> = {}
): Draft {
  return consolidate(files, { settings, hashes, ...more });
}

export function published(draft: Draft, answers: readonly Answer[] = []): Version {
  const result = publish(draft, answers, { by: office, at: "2025-04-02T09:00:00Z", hashes });
  if ("open" in result) throw new Error(`${result.open.length} questions block`);
  return result.version;
}

export function anAnswer(
  { id, key }: Question,
  choice: Answer["choice"],
  more: Partial<Answer> = {}
): Answer {
  return { question: id, key, choice, by: office, at: "2025-04-01T08:00:00Z", ...more };
}

export function questionsOf(draft: Draft, kind: QuestionKind): readonly Question[] {
  return draft.questions.filter((question) => question.kind === kind);
}

/** The only question of a kind. */
export function questionOf(draft: Draft, kind: QuestionKind): Question {
  const [question, ...others] = questionsOf(draft, kind);
  if (question === undefined || others.length > 0) throw new Error(`not one ${kind}`);
  return question;
}

export function measureOf({ catalogue }: Draft | Version, title: string): CatalogueMeasure {
  const found = catalogue.find((measure) => measure.title === title);
  if (found === undefined) throw new Error(`no measure „${title}“`);
  return found;
}
