/** Codes as in shared/exchange/problems.ts: what handlers answer with. */
export type RefusalCode =
  | "notFound"
  | "alreadyDifferent"
  | "stillOpen"
  | "periodClosed"
  | "wrongState"
  | "inputRefused"
  | "changedMeanwhile"
  | "misfit"
  | "storeAway";

/**
 * The counter's one error: it cannot do what was asked, and says in German what to do next. Everything
 * else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** For `stillOpen`: ids of the questions. */
  readonly questions: readonly string[];

  constructor(
    code: RefusalCode,
    sentence: string,
    questions: readonly string[] = [],
    cause?: unknown
  ) {
    super(sentence, cause === undefined ? {} : { cause });
    this.name = "Refusal";
    this.code = code;
    this.questions = questions;
  }
}

export const changedMeanwhile = () =>
  new Refusal("changedMeanwhile", "Bitte den neuen Stand laden und noch einmal versuchen.");

/** "Die Meldung", "Den Stand" … */
export const notFound = (what: string) =>
  new Refusal("notFound", `${what} gibt es hier nicht. Bitte diesen Schritt noch einmal öffnen.`);

export const storeAway = (cause: unknown) =>
  new Refusal(
    "storeAway",
    "Der Speicher antwortet gerade nicht. Bitte in einer Minute noch einmal versuchen; es ist nichts verloren.",
    [],
    cause
  );
