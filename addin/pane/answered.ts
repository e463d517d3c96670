import type { ProblemDetails } from "../../shared/exchange/problems.ts";
import { DeskTrouble } from "./deskTrouble.ts";

export type Outcome<Answer> =
  | { readonly state: "ok"; readonly answer: Answer; readonly etag?: string }
  | { readonly state: "unchanged" }
  | { readonly state: "problem"; readonly problem: ProblemDetails };

/** The answer of the service, or its problem thrown as what a person reads. */
export async function answered<Answer>(asking: Promise<Outcome<Answer>>): Promise<Answer> {
  const outcome = await asking;
  if (outcome.state === "ok") return outcome.answer;
  if (outcome.state === "unchanged")
    throw new Error("nothing new, though nobody named what is known");
  throw new DeskTrouble(sentenceOfProblem(outcome.problem), outcome.problem);
}

/** "Inzwischen hat jemand anderes geändert. Bitte neu laden. (Nr. 4711)" */
export function sentenceOfProblem({ title, detail, reference }: ProblemDetails): string {
  const number = reference === undefined ? "" : ` (Nr. ${reference})`;
  return `${title}. ${detail}${number}`;
}
