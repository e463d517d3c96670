import { stat } from "node:fs/promises";
import type { Answer } from "../../shared/catalogue/answer.ts";
import type { Draft, StaleAnswer } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** Answers, and where each stands, so that a person finds the row. */
export interface GivenAnswers {
  readonly answers: readonly Answer[];
  /** Key of an answer → "Blatt „Klärungsfälle“, Zeile 7". */
  readonly places: ReadonlyMap<string, string>;
  /** Keys of questions whose answer somebody took back since the workbook was written. */
  readonly withdrawn: readonly string[];
  /** Rows of which nothing could be made; they were told. */
  readonly unread: number;
}

/** Who answers, and when, where the file does not say so. */
interface Answering {
  readonly settings: Settings;
  readonly by?: string;
  /** ISO 8601 instant; absent = when the file was last saved. */
  readonly at?: string;
}

const none: GivenAnswers = { answers: [], places: new Map(), withdrawn: [], unread: 0 };

/**
 * Answers to questions: a list of them, a draft or version that holds some, or the workbook of
 * `consolidate` with its sheet of questions filled in. Rows that cannot be used are told on stderr.
 */
export async function readAnswersFile(
  typed: string | undefined,
  answering: Answering,
  shell: Shell
): Promise<GivenAnswers> {
  if (typed === undefined) return none;
  if (/\.xls[xm]$/i.test(typed)) return answersInWorkbook(typed, answering, shell);
  const json = await readJsonFile(typed, shell);
  const list = typeof json === "object" && json !== null && "answers" in json ? json.answers : json;
  if (!Array.isArray(list) || !list.every(isAnswer)) {
    throw new UsageError(
      `In „${typed}“ wird eine Liste von Antworten erwartet, jede mit question, key, choice, by und at.`
    );
  }
  return { ...none, answers: list };
}

/**
 * The sentences of answers that changed nothing, in the order of their rows; a single one where the
 * whole workbook belongs to another draft.
 */
export function staleSentences(
  stale: readonly StaleAnswer[] = [],
  { places }: GivenAnswers,
  { questions }: Pick<Draft, "questions">
): readonly string[] {
  const asked = new Set(questions.map(({ key }) => key));
  const isForeign = places.size > 1 && [...places.keys()].every((key) => !asked.has(key));
  const rows = [...places.keys()];
  const others = stale.filter(({ answer }) => !(isForeign && places.has(answer.key)));
  const told = others
    .toSorted((a, b) => rows.indexOf(a.answer.key) - rows.indexOf(b.answer.key))
    .map(({ answer, sentence }) => [places.get(answer.key), sentence].filter(Boolean).join(": "));
  const foreign = `Keine der ${places.size} Antworten gehört zu diesem Entwurf. Bitte die Arbeitsmappe angeben, die mit ihm zusammen geschrieben wurde.`;
  return [...(isForeign ? [foreign] : []), ...told];
}

async function answersInWorkbook(
  typed: string,
  { settings, by, at }: Answering,
  shell: Shell
): Promise<GivenAnswers> {
  const { openFile } = await import("../reading/openFile.ts");
  const { readAnswers } = await import("../../shared/workbook/questions/readAnswers.ts");
  const { explainEdits } = await import("../../shared/workbook/ours/explainEdits.ts");
  const { explainRefusal } = await import("../../shared/xlsx/refusal.ts");
  const path = shell.path(typed);
  const workbook = await openFile(path);
  if (workbook.refused !== undefined) throw new UsageError(explainRefusal(workbook.refused, typed));
  const saved = at ?? (await stat(path)).mtime.toISOString();
  const reading = readAnswers(workbook, {
    settings,
    by: by ?? settings.municipality.office,
    at: saved,
  });
  if (reading === undefined) {
    throw new UsageError(
      `In „${typed}“ ist kein Blatt „Klärungsfälle“ mit den Spalten „Antwort“ und „Kennung“ zu finden. Bitte die Arbeitsmappe angeben, die „katalog consolidate … -o“ geschrieben hat.`
    );
  }
  for (const trouble of reading.troubles) shell.err(`${trouble}\n`);
  for (const sentence of explainEdits(workbook)) shell.err(`${sentence}\n`);
  const { answers, places, withdrawn, troubles } = reading;
  return { answers, places, withdrawn, unread: troubles.length };
}

function isAnswer(json: unknown): json is Answer {
  if (typeof json !== "object" || json === null) return false;
  const entries = new Map<string, unknown>(Object.entries(json));
  return ["question", "key", "choice", "by", "at"].every(
    (name) => typeof entries.get(name) === "string"
  );
}
