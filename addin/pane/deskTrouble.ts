import type { ProblemCode, ProblemDetails } from "../../shared/exchange/problems.ts";

/** Answers of the service that stay the same until a person has said or chosen something else. */
const lasting: ReadonlySet<ProblemCode> = new Set([
  "notAllowed",
  "notAMember",
  "notAcceptable",
  "alreadyDifferent",
  "stillOpen",
  "periodClosed",
  "wrongState",
  "inputRefused",
  "tooLarge",
  "wrongMedia",
  "fileRefused",
  "misfit",
  "unreadable",
  "reload",
]);

const againOf = (problem: ProblemDetails | undefined): DeskTrouble["again"] =>
  problem !== undefined && lasting.has(problem.code) ? "afterChange" : "atOnce";

/** The pane's one error: trouble from outside, as a German sentence that says what to do next. */
export class DeskTrouble extends Error {
  /** What the service said, where it was the service. */
  readonly problem: ProblemDetails | undefined;
  /** Whether the same can be tried again as it is, or something has to be said or chosen first. */
  readonly again: "atOnce" | "afterChange";

  constructor(
    sentence: string,
    problem?: ProblemDetails,
    again: DeskTrouble["again"] = againOf(problem)
  ) {
    super(sentence);
    this.name = "DeskTrouble";
    this.problem = problem;
    this.again = again;
  }
}

/** Something is still to be said before this can be done. */
export const notYet = (sentence: string): DeskTrouble =>
  new DeskTrouble(sentence, undefined, "afterChange");

/** Whether doing the very same once more can help. */
export const canHelpAgain = (error: unknown): boolean =>
  !(error instanceof DeskTrouble) || error.again === "atOnce";

const away =
  "Der Dienst ist gerade nicht zu erreichen. Lesen, Prüfen und Bewerten gehen trotzdem weiter.";
const bug =
  "Das ist ein Fehler im Programm; an Ihrer Arbeitsmappe wurde nichts weiter geändert. Bitte den Aufgabenbereich schließen, neu öffnen und es noch einmal versuchen.";

/** What a person reads when something was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof DeskTrouble) return error.message;
  return isAway(error) ? away : bug;
}

/** fetch throws a TypeError when there is no way to the service; each browser says it in its own words. */
export function isAway(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

/** No way to the service, or it says that it cannot answer now: what goes without it goes on meanwhile. */
export const isOut = (error: unknown): boolean =>
  isAway(error) || (error instanceof DeskTrouble && (error.problem?.status ?? 0) > 500);

/** Somebody else has changed the same thing since it was read (412). */
export const isTooLate = (error: unknown): error is DeskTrouble =>
  error instanceof DeskTrouble && error.problem?.code === "changedMeanwhile";
