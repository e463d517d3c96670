import { type Outcome, sentenceOfProblem } from "./answered.ts";
import { DeskTrouble } from "./deskTrouble.ts";

/** Something of the service and the state of it that was seen. */
export interface Tagged<Answer> {
  readonly answer: Answer;
  readonly etag: string;
}

/** As `answered`, with the ETag that a later change has to name. */
export async function withEtag<Answer>(asking: Promise<Outcome<Answer>>): Promise<Tagged<Answer>> {
  const outcome = await asking;
  if (outcome.state === "problem") {
    throw new DeskTrouble(sentenceOfProblem(outcome.problem), outcome.problem);
  }
  if (outcome.state !== "ok") throw new Error("nothing new, though nobody named what is known");
  return { answer: outcome.answer, etag: outcome.etag ?? "" };
}

/** Undefined where there is no such thing yet. */
export async function ifThere<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof DeskTrouble && error.problem?.code === "notFound") return undefined;
    throw error;
  }
}
