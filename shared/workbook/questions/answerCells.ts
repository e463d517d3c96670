import type { Answer } from "../../catalogue/answer.ts";
import type { Draft } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { canonical } from "../../consolidation/canonical.ts";
import type { HiddenValue } from "../ours/hiddenValues.ts";
import { showOwnAnswer } from "./ownAnswer.ts";
import { type Choice, choicesOf } from "./questionChoices.ts";

/** Field names under which the workbook remembers answers. */
export const answerField = "Klärungsfall";
export const unseenAnswerField = "Klärungsfall, beantwortet";

/** Answer, own value, reason, by whom and when, as they stand in their cells. */
export function answerCells(
  question: Question,
  answer: Answer | undefined,
  { settings }: Draft
): readonly (string | undefined)[] {
  if (answer === undefined) return [];
  const choice = choiceOf(answer, choicesOf(question, settings));
  const isOwn = choice?.own !== undefined && answer.value !== undefined;
  const own = isOwn
    ? showOwnAnswer(answer.value, { ...question, choice: answer.choice })
    : undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(answer.at) ?? [];
  const at = year === undefined ? answer.at : `${day}.${month}.${year}`;
  return [choice?.text ?? answer.choice, own, answer.reason, answer.by, at];
}

function choiceOf({ choice, source = 0, value }: Answer, choices: readonly Choice[]) {
  const alike = choices.filter(
    (one) => one.answer.choice === choice && (one.answer.source ?? 0) === source
  );
  const exact = alike.find((one) => canonical(one.answer.value) === canonical(value));
  return exact ?? alike.find(({ own }) => own !== undefined);
}

/** An answer word for word, to apply while its cells stand as they are. */
export const remembered = (
  field: string,
  answer: Answer,
  cells: readonly (string | undefined)[]
): HiddenValue => ({ key: answer.key, field, text: rememberedText(cells), value: answer });

/** The cells of an answer as one text, to see whether somebody changed them. */
export const rememberedText = (cells: readonly (string | undefined)[]) =>
  cells.map((cell) => cell ?? "").join("\n");
