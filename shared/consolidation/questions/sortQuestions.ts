import { type Question, questionKinds } from "../../catalogue/question.ts";
import { byText } from "../comparePlaces.ts";

/** By kind, what blocks publishing first, then what is likeliest, then by place. */
export function sortQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.toSorted(
    (a, b) =>
      questionKinds.indexOf(a.kind) - questionKinds.indexOf(b.kind) ||
      (b.score ?? 0) - (a.score ?? 0) ||
      byText(a.codes?.[0] ?? "", b.codes?.[0] ?? "") ||
      byText(a.departments?.[0] ?? "", b.departments?.[0] ?? "") ||
      byText(a.key, b.key)
  );
}
