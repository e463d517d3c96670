import type { Draft } from "../../shared/catalogue/draft.ts";
import {
  type Question,
  type QuestionKind,
  questionKinds,
} from "../../shared/catalogue/question.ts";
import { explainQuestion } from "../../shared/consolidation/questions/explainQuestion.ts";

const headings: Readonly<Record<QuestionKind, string>> = {
  conflict: "Widersprüche",
  duplicate: "Mögliche Dubletten",
  codeCollision: "Doppelt vergebene Maßnahmen-Nrn.",
  unknownCode: "Verweise ins Leere",
  missingDepartment: "Fehlende Meldungen",
  gone: "Weggefallene Maßnahmen",
  topicMissing: "Fehlende Themenfelder",
  departmentUnknown: "Dateien ohne erkennbare Dienststelle",
  split: "Geteilte Maßnahmen",
};

/** Open questions by kind, each as a sentence. */
export function questionsText(questions: readonly Question[], draft: Draft): string {
  const answered = new Set(draft.answers.map(({ key }) => key));
  const parts = questionKinds.flatMap((kind) => {
    const open = questions.filter((one) => one.kind === kind && !answered.has(one.key));
    if (open.length === 0) return [];
    const sentences = open.map((question) => `  • ${explainQuestion(question, draft)}`);
    return [[`${headings[kind]} (${open.length})`, ...sentences].join("\n")];
  });
  return parts.join("\n\n");
}
