import type { Answer } from "../catalogue/answer.ts";
import type { Draft, Version } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import { applyAnswers } from "./applyAnswers.ts";
import { catalogueQuestions } from "./catalogueQuestions.ts";
import { byText } from "./comparePlaces.ts";
import { freeze } from "./freeze.ts";
import type { Hashes } from "./hashes.ts";
import { answeredValue } from "./ledger.ts";
import { rememberTitles } from "./titles.ts";
import { versionHash } from "./versionHash.ts";

interface Publisher {
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly hashes: Hashes;
}

/**
 * Makes a version of a draft that never changes, or says what still blocks it: code collisions and
 * conflicts nobody answered. Other open questions are left open knowingly, and this is kept as answer.
 */
export function publish(
  draft: Draft,
  answers: readonly Answer[],
  { by, at, hashes }: Publisher
): { readonly version: Version } | { readonly open: readonly Question[] } {
  const { figures: _, ...answered } = applyAnswers(draft, answers, hashes);
  const open = blocking(answered);
  if (open.length > 0) return { open };
  const left = leftOpen(answered, hashes).map(
    ({ id, key }): Answer => ({ question: id, key, choice: "dismiss", by, at, reason: knowingly })
  );
  const version = {
    ...answered,
    state: "published" as const,
    number: (answered.base?.number ?? 0) + 1,
    answers: [...answered.answers, ...left].sort((a, b) => byText(a.key, b.key)),
    by,
    at,
  };
  return { version: freeze({ ...version, hash: versionHash(version, hashes) }) };
}

const knowingly = "Beim Veröffentlichen offengelassen.";

/** Questions without an answer, also as they would be asked again of the catalogue as it is now. */
function leftOpen(draft: Draft, hashes: Hashes): readonly Question[] {
  const again = catalogueQuestions(draft.catalogue, new Set(), rememberTitles(), hashes);
  const all = new Map([...again, ...draft.questions].map((question) => [question.key, question]));
  const decided = new Set(draft.answers.map(({ key }) => key));
  return [...all.values()].filter(({ key }) => !decided.has(key));
}

/** Only conflicts and collisions block, as long as no answer settles them. */
function blocking({ questions, answers, catalogue, mergedInto = {} }: Draft): readonly Question[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const codes = new Map(catalogue.map(({ id, code }) => [id, code]));
  const settled = (question: Question) => {
    const answer = byKey.get(question.key);
    return answer !== undefined && answeredValue({ question, answer }) !== undefined;
  };
  const collides = ({ measures }: Question) => {
    const living = [...new Set(measures.map((id) => mergedInto[id] ?? id))];
    return new Set(living.map((id) => codes.get(id))).size < living.length;
  };
  return questions.filter(
    (question) =>
      (question.kind === "conflict" && !settled(question)) ||
      (question.kind === "codeCollision" && collides(question))
  );
}
