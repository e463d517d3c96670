import { explainEdits } from "../../shared/workbook/ours/explainEdits.ts";
import type { Answering } from "../../shared/workbook/questions/answerFromCells.ts";
import { type AnswersReading, readAnswers } from "../../shared/workbook/questions/readAnswers.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { explainRefusal } from "../../shared/xlsx/refusal.ts";
import { nodeHost } from "./nodeHost.ts";

/** The answers of a workbook with our sheet of questions, or the German sentence why there are none. */
export type AnswersUpload = AnswersReading | { readonly refused: string };

/** What the thread does with the workbook that the office has answered. */
export default async function answersJob(
  name: string,
  bytes: Uint8Array,
  answering: Answering
): Promise<AnswersUpload> {
  const workbook = readFileBytes(name, bytes, nodeHost);
  if (workbook.refused !== undefined) return { refused: explainRefusal(workbook.refused, name) };
  const reading = readAnswers(workbook, answering);
  if (reading === undefined) return { refused: noQuestions(name) };
  return { ...reading, troubles: [...reading.troubles, ...explainEdits(workbook)] };
}

const noQuestions = (name: string) =>
  `In „${name}“ ist kein Blatt „Klärungsfälle“ mit den Spalten „Antwort“ und „Kennung“ zu finden. Bitte unter „Zusammenführen“ den Entwurf als Arbeitsmappe laden und dort die Antworten wählen.`;
