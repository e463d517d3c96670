import type { Answer } from "../../catalogue/answer.ts";
import type {
  CatalogueMeasure,
  Correction,
  Draft,
  StaleAnswer,
  Version,
} from "../../catalogue/draft.ts";
import { type FieldName, fieldNames } from "../../catalogue/fields.ts";
import type { Question } from "../../catalogue/question.ts";
import { isKeptApart } from "../answers/apart.ts";
import { applyAnswers } from "../answers/applyAnswers.ts";
import { decided } from "../answers/decided.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import { dictionaryOf, learnedWords } from "../learnedWords.ts";
import { catalogueQuestions } from "../questions/catalogueQuestions.ts";
import { difference } from "./difference.ts";
import { freeze } from "./freeze.ts";
import { versionHash } from "./versionHash.ts";

interface Publisher {
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly hashes: Hashes;
  /** For a Berichtigung: the version that was wrong, and why it is corrected. */
  readonly corrects?: { readonly version: Version; readonly reason: string };
}

interface Published extends Told {
  readonly version: Version;
}

interface Blocked extends Told {
  readonly open: readonly Question[];
}

interface Told {
  /** Answers that fit no question any more and changed nothing. */
  readonly staleAnswers?: readonly StaleAnswer[];
}

/**
 * Makes a version of a draft that never changes, or says what still blocks it: code collisions and
 * conflicts nobody answered. Other open questions are left open knowingly, and this is kept as answer.
 */
export function publish(
  draft: Draft,
  answers: readonly Answer[],
  { by, at, hashes, corrects }: Publisher
): Published | Blocked {
  const { figures: _, staleAnswers, ...answered } = applyAnswers(draft, answers, hashes);
  const open = blocking(answered);
  if (open.length > 0) return { open, ...(staleAnswers && { staleAnswers }) };
  const words = learnedWords(answered);
  const learned = words === undefined ? answered : { ...answered, words };
  const left = leftOpen(learned, hashes).map(
    ({ id, key }): Answer => ({ question: id, key, choice: "dismiss", by, at, reason: knowingly })
  );
  const version = {
    ...learned,
    state: "published" as const,
    number: (answered.base?.number ?? 0) + 1,
    answers: [...answered.answers, ...left].sort((a, b) => byText(a.key, b.key)),
    ...(corrects === undefined ? {} : { corrects: correctionOf(answered, corrects) }),
    by,
    at,
  };
  return {
    version: freeze({ ...version, hash: versionHash(version, hashes) }),
    ...(staleAnswers && { staleAnswers }),
  };
}

function correctionOf(
  draft: Draft,
  { version, reason }: { readonly version: Version; readonly reason: string }
): Correction {
  const { added, changed } = difference(version, draft);
  const fresh = new Map(draft.catalogue.map((measure) => [measure.id, measure]));
  const fields = [
    ...changed.map(({ id, fields: names }) => ({
      measure: id,
      fields: names.map(({ field }) => field),
    })),
    ...added.map(({ id }) => ({ measure: id, fields: fieldsOf(fresh.get(id)) })),
  ];
  const { number, hash } = version;
  return { number, hash, reason, fields: fields.sort((a, b) => byText(a.measure, b.measure)) };
}

function fieldsOf(measure: CatalogueMeasure | undefined): readonly FieldName[] {
  return fieldNames.filter((name) => name !== "id" && measure?.[name] !== undefined);
}

const knowingly = "Beim Veröffentlichen offengelassen.";

/** Questions without an answer, also as they would be asked again of the catalogue as it is now. */
function leftOpen(draft: Draft, hashes: Hashes): readonly Question[] {
  const again = catalogueQuestions(draft.catalogue, new Set(), dictionaryOf(draft), hashes);
  const all = new Map([...again, ...draft.questions].map((question) => [question.key, question]));
  const given = new Set(draft.answers.map(({ key }) => key));
  const kept = isKeptApart(draft.apart ?? [], draft.mergedInto ?? {});
  return [...all.values()].filter((question) => !given.has(question.key) && !kept(question));
}

/** Only conflicts and collisions block, as long as no answer settles them. */
function blocking({ questions, answers, catalogue, mergedInto = {} }: Draft): readonly Question[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const codes = new Map(catalogue.map(({ id, code }) => [id, code]));
  const settled = (question: Question) => {
    const answer = byKey.get(question.key);
    return answer !== undefined && decided({ question, answer }) !== undefined;
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
