import type { Answer } from "../../catalogue/answer.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import type { Question } from "../../catalogue/question.ts";
import { byText } from "../../consolidation/comparePlaces.ts";
import type { OneOfSeveral } from "./questionColumns.ts";

/** A row of the sheet: a question, or one measure of a question that each of them answers for itself. */
export interface QuestionRow {
  readonly question: Question;
  /** The question as this row puts it. */
  readonly shown: Question;
  /** Where the row answers for one measure of several. */
  readonly measure?: OneOfSeveral;
}

/** Measures without a topic have a row each, so that the list can be filled down. */
export function questionRows(question: Question): readonly QuestionRow[] {
  const { kind, measures } = question;
  if (kind !== "topicMissing" || measures.length < 2) return [{ question, shown: question }];
  return measures.map((measure) => ({
    question,
    shown: { ...question, measures: [measure] },
    measure: { id: measure, several: measures.length },
  }));
}

/** What an answer says in a row. */
export function answerInRow(answer: Answer | undefined, { measure }: QuestionRow) {
  if (measure === undefined || typeof answer?.value !== "object") return answer;
  const { value: topics, ...signed } = answer;
  const value = objectOf(topics)[measure.id];
  return typeof value === "string"
    ? { ...signed, value }
    : { ...signed, choice: "dismiss" as const };
}

/** The answer for one measure of several, as it stands in its row. */
interface MeasureAnswer {
  readonly measure: OneOfSeveral;
  readonly answer: Answer;
}

type Parts = readonly [MeasureAnswer, ...MeasureAnswer[]];

/**
 * The answers for the measures of one question, as the one answer to it; signed as the latest of them. What
 * `open` names has no answer that counts and stays open meanwhile; a measure without a row stays unnamed.
 */
export function unitedAnswer(parts: Parts, open: readonly string[] = []): Answer {
  const inTurn = parts.toSorted((a, b) => byText(a.measure.id, b.measure.id));
  const latest = inTurn.map(({ answer }) => answer).reduce((a, b) => (a.at < b.at ? b : a));
  const { question, key, by, at } = latest;
  const reasons = new Set(inTurn.flatMap(({ answer }) => answer.reason ?? []));
  const reason = [...reasons].join("\n");
  const signed = { question, key, by, at, ...(reason !== "" && { reason }) };
  const each = [
    ...inTurn.map(({ measure, answer }) => [measure.id, answer.value ?? null] as const),
    ...open.map((id) => [id, null] as const),
  ].sort(([a], [b]) => byText(a, b));
  const values = new Set(each.map(([, value]) => value));
  const [only] = values;
  if (values.size > 1 || each.length < parts[0].measure.several)
    return { ...signed, choice: "own", value: Object.fromEntries(each) };
  return only === null
    ? { ...signed, choice: "dismiss" }
    : { ...signed, choice: "own", value: only };
}
