import type { Answer } from "../../catalogue/answer.ts";
import type { Question } from "../../catalogue/question.ts";

export type AskedQuestion = Question & { readonly sentence: string };

export type GivenAnswer = Omit<Answer, "key" | "by" | "at">;

/** What came of the answers in a workbook; `notes` are German sentences, each naming its row. */
export interface TakenAnswersEntry {
  readonly taken: number;
  readonly withdrawn: number;
  readonly notes: readonly string[];
}
