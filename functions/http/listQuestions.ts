import { explainQuestion } from "../../shared/consolidation/questions/explainQuestion.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listQuestions: Handler<"listQuestions"> = async (
  { parameters: { period }, query },
  { call },
  { counter }
) => {
  const { value: draft } = await counter.consolidation.draft(call, period);
  const given = new Set(draft.answers.map(({ key }) => key));
  const open = draft.questions.filter(({ key }) => !given.has(key));
  const page = pageOf(open, ({ key }) => key, query);
  const entries = page.entries.map((one) => ({ ...one, sentence: explainQuestion(one, draft) }));
  return { status: 200, json: { ...page, entries } };
};
