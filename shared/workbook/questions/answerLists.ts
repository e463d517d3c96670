import type { Draft } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import type { ChoiceList } from "../catalogue/choiceLists.ts";
import { listPrefix } from "../ours/ownNames.ts";
import { choicesOf } from "./questionChoices.ts";

/** What the cell „Antwort“ of each question offers; questions with the same answers share one list. */
export function answerLists(
  questions: readonly Question[],
  { settings }: Draft
): ReadonlyMap<Question, ChoiceList> {
  const byEntries = new Map<string, ChoiceList>();
  return new Map(
    questions.map((question) => {
      const entries = choicesOf(question, settings).map(({ text }) => text);
      const key = entries.join("\n");
      const number = byEntries.size + 1;
      const list = byEntries.get(key) ?? {
        field: `answer${number}`,
        heading: `Antworten ${number}`,
        name: `${listPrefix}Antworten_${number}`,
        entries,
      };
      byEntries.set(key, list);
      return [question, list];
    })
  );
}
