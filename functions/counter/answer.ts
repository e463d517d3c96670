import type { Answer } from "../../shared/catalogue/answer.ts";
import { blocksPublishing, type Question } from "../../shared/catalogue/question.ts";
import { misfit } from "../../shared/consolidation/answers/answerFits.ts";
import { canonical } from "../../shared/consolidation/canonical.ts";
import type { Tagged } from "../tables/shelf.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call } from "./call.ts";
import { answersOf, readDraft } from "./draft.ts";
import { changedMeanwhile, notFound, Refusal } from "./refusal.ts";

export function listAnswers(
  backroom: Backroom,
  { municipality }: Pick<Call, "municipality">,
  period: string
): Promise<readonly Tagged<Answer>[]> {
  return answersOf(backroom).list(municipality, period);
}

/** Decides a Klärungsfall; an answer that does not fit is refused with the reason, never kept. */
export async function answerQuestion(
  backroom: Backroom,
  call: Call,
  period: string,
  given: Omit<Answer, "by" | "at">,
  etag?: string
): Promise<Tagged<Answer>> {
  const { municipality, by, at } = call;
  const { value: draft } = await readDraft(backroom, call, period);
  const question = draft.questions.find(({ key }) => key === given.key);
  if (question === undefined) throw notFound("Diesen Klärungsfall");
  const answer = { ...given, question: question.id, by, at };
  const trouble = misfit(answer, question, draft) ?? leftOpen(answer, question);
  if (trouble !== undefined) throw new Refusal("misfit", trouble);
  const note = noteOf(backroom, call, "question.answered", `question ${question.id}`, {
    after: backroom.hashes.sha256(canonical(answer)),
  });
  const written = await answersOf(backroom).put({ municipality, period }, answer, etag, note);
  if (written === undefined) throw changedMeanwhile();
  return written;
}

/** An answer that leaves open would hide what still holds up publishing from the list of what is open. */
const leftOpen = ({ choice }: Pick<Answer, "choice">, question: Question) =>
  choice === "dismiss" && blocksPublishing(question)
    ? "Dieser Klärungsfall lässt sich nicht offenlassen: Vor dem Veröffentlichen muss er entschieden sein. Bitte entscheiden oder bis dahin ohne Antwort lassen."
    : undefined;

/** Takes an answer back; its question is open again. */
export async function undoAnswer(
  backroom: Backroom,
  call: Call,
  period: string,
  { key, etag }: { readonly key: string; readonly etag: string }
): Promise<void> {
  const { municipality } = call;
  const note = noteOf(backroom, call, "question.reopened", `question ${key}`);
  const isRemoved = await answersOf(backroom).remove({ municipality, period }, key, etag, note);
  if (!isRemoved) throw changedMeanwhile();
}
