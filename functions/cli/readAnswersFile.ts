import type { Answer } from "../../shared/catalogue/answer.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** Answers to questions: a list of them, or a draft or version that holds some. */
export async function readAnswersFile(
  typed: string | undefined,
  shell: Shell
): Promise<readonly Answer[]> {
  if (typed === undefined) return [];
  const json = await readJsonFile(typed, shell);
  const list = typeof json === "object" && json !== null && "answers" in json ? json.answers : json;
  if (!Array.isArray(list) || !list.every(isAnswer)) {
    throw new UsageError(
      `In „${typed}“ wird eine Liste von Antworten erwartet, jede mit question, key, choice, by und at.`
    );
  }
  return list;
}

function isAnswer(json: unknown): json is Answer {
  if (typeof json !== "object" || json === null) return false;
  const entries = new Map<string, unknown>(Object.entries(json));
  return ["question", "key", "choice", "by", "at"].every(
    (name) => typeof entries.get(name) === "string"
  );
}
