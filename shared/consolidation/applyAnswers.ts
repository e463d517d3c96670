import type { Answer } from "../catalogue/answer.ts";
import type { Draft } from "../catalogue/draft.ts";
import { byText } from "./comparePlaces.ts";
import type { Hashes } from "./hashes.ts";
import { inOrder } from "./inOrder.ts";
import { type Answered, enter, openLedger } from "./ledger.ts";
import { mergeAnswered } from "./mergeAnswered.ts";

/**
 * Applies answers to a draft: what settles a conflict, then what makes one measure of two, then new
 * codes, then the rest. The order in which they were given does not matter; answers that fit no
 * question are only kept.
 */
export function applyAnswers(draft: Draft, answers: readonly Answer[], hashes: Hashes): Draft {
  const kept = { ...draft, answers: latest([...draft.answers, ...answers]) };
  const settled = entered(kept, ({ question }) => question.kind === "conflict");
  const merged = mergeAnswered(settled, hashes);
  return entered(merged, () => true);
}

/** Of several answers to one question the last given counts. */
function latest(answers: readonly Answer[]): readonly Answer[] {
  const byKey = new Map<string, Answer>();
  for (const answer of answers.toSorted((a, b) => byText(a.at, b.at)))
    byKey.set(answer.key, answer);
  return [...byKey.values()].sort((a, b) => byText(a.key, b.key));
}

function entered(draft: Draft, counts: (answered: Answered) => boolean): Draft {
  const ledger = openLedger(draft);
  const answered = answeredQuestions(draft).filter(counts);
  if (answered.length === 0) return draft;
  for (const one of answered) enter(ledger, one);
  return { ...draft, catalogue: inOrder([...ledger.measures.values()], draft.settings) };
}

/** New codes first, since links may point to them; otherwise by key. */
function answeredQuestions({ questions, answers }: Draft): readonly Answered[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const answered = questions.flatMap((question) => {
    const answer = byKey.get(question.key);
    return answer === undefined ? [] : { question, answer };
  });
  const order = ({ answer }: Answered) => Number(answer.choice !== "rename");
  return answered.sort((a, b) => order(a) - order(b) || byText(a.question.key, b.question.key));
}
