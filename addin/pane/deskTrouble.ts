import type { ProblemDetails } from "../../shared/exchange/problems.ts";

/** The pane's one error: trouble from outside, as a German sentence that says what to do next. */
export class DeskTrouble extends Error {
  /** What the service said, where it was the service. */
  readonly problem: ProblemDetails | undefined;

  constructor(sentence: string, problem?: ProblemDetails) {
    super(sentence);
    this.name = "DeskTrouble";
    this.problem = problem;
  }
}

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

/** Somebody else has changed the same thing since it was read (412). */
export const isTooLate = (error: unknown): error is DeskTrouble =>
  error instanceof DeskTrouble && error.problem?.code === "changedMeanwhile";
