import type { Answer } from "../../catalogue/answer.ts";
import type { Draft, StaleAnswer } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import { inOrder } from "../inOrder.ts";
import { careOf } from "../merge/care.ts";
import { followCodes } from "../merge/followCodes.ts";
import { misfit } from "./answerFits.ts";
import { pairsApart } from "./apart.ts";
import { enterAnswer } from "./enterAnswer.ts";
import { type Answered, openLedger } from "./ledger.ts";
import { mergeAnswered } from "./mergeAnswered.ts";
import { splitAnswered } from "./splitAnswered.ts";

/**
 * Applies answers to a draft: what settles a conflict, then what makes one measure of two or parts of
 * one, then new codes, then the rest. The order in which they were given does not matter; answers that
 * fit no question change nothing and are told.
 */
export function applyAnswers(draft: Draft, answers: readonly Answer[], hashes: Hashes): Draft {
  const { fitting, stale } = sorted(draft, answers);
  const kept = { ...draft, answers: latest([...draft.answers, ...fitting]) };
  const settled = entered(kept, ({ question }) => question.kind === "conflict");
  const merged = splitAnswered(mergeAnswered(settled, hashes));
  const finished = entered(merged, () => true);
  const seen = new Set([...draft.questions, ...merged.questions, ...draft.answers].map(keyOf));
  const lost = fitting.filter(({ key }) => !seen.has(key));
  return told(followed(finished), [...stale, ...lost.map(outlived)]);
}

const keyOf = ({ key }: { readonly key: string }) => key;

/** Answers that cannot be entered are told apart from those that may. */
function sorted(draft: Draft, answers: readonly Answer[]) {
  const byKey = new Map(draft.questions.map((question) => [question.key, question]));
  const fitting: Answer[] = [];
  const stale: StaleAnswer[] = [];
  for (const answer of latest(answers)) {
    const question = byKey.get(answer.key);
    const sentence = question && misfit(answer, question, draft);
    if (sentence === undefined) fitting.push(answer);
    else stale.push({ answer, sentence });
  }
  return { fitting, stale };
}

function outlived(answer: Answer): StaleAnswer {
  const sentence = `Die Antwort vom ${germanDate(answer.at)} (${answer.by}) passt zu keinem Klärungsfall mehr: Die Angaben haben sich inzwischen geändert. Bitte den Klärungsfall neu beantworten, falls er noch offen ist.`;
  return { answer, sentence };
}

/** "2025-04-02T09:00:00Z" → "02.04.2025" */
function germanDate(at: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(at) ?? [];
  return year === undefined ? at : `${day}.${month}.${year}`;
}

function told(draft: Draft, found: readonly StaleAnswer[]): Draft {
  const { staleAnswers = [], ...rest } = draft;
  const gone = new Set(found.map(({ answer }) => answer.key));
  const stale = [...staleAnswers.filter(({ answer }) => !gone.has(answer.key)), ...found];
  const apart = pairsApart(draft);
  return {
    ...rest,
    answers: draft.answers.filter(({ key }) => !gone.has(key)),
    ...(apart.length > 0 ? { apart } : {}),
    ...(stale.length > 0
      ? { staleAnswers: stale.sort((a, b) => byText(a.answer.key, b.answer.key)) }
      : {}),
  };
}

/** Of several answers to one question the last given counts. */
function latest(answers: readonly Answer[]): readonly Answer[] {
  const byKey = new Map<string, Answer>();
  for (const answer of answers.toSorted((a, b) => byText(a.at, b.at)))
    byKey.set(answer.key, answer);
  return [...byKey.values()].sort((a, b) => byText(a.key, b.key));
}

function followed(draft: Draft): Draft {
  const { settings, period, catalogue } = draft;
  const led = followCodes(catalogue, period, careOf(settings));
  return led === catalogue ? draft : { ...draft, catalogue: inOrder(led, settings) };
}

function entered(draft: Draft, counts: (answered: Answered) => boolean): Draft {
  const answered = answeredQuestions(draft).filter(counts);
  if (answered.length === 0) return draft;
  const ledger = openLedger(draft);
  for (const one of answered) enterAnswer(ledger, one);
  return { ...draft, catalogue: inOrder([...ledger.measures.values()], draft.settings) };
}

/** New codes first, since links may point to them; otherwise by key. */
function answeredQuestions({ questions, answers }: Draft): readonly Answered[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const answered = questions.flatMap((question: Question) => {
    const answer = byKey.get(question.key);
    return answer === undefined ? [] : { question, answer };
  });
  const order = ({ answer }: Answered) => Number(answer.choice !== "rename");
  return answered.sort((a, b) => order(a) - order(b) || byText(a.question.key, b.question.key));
}
