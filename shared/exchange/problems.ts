import type { Misfit } from "./misfits.ts";

/**
 * Everything that can go wrong between desk and counter: a stable code, its HTTP status and the
 * German title (RFC 9457). What to do next stands in the sentence `detail` of the answer.
 */
export const problems = {
  notSignedIn: { status: 401, title: "Bitte anmelden" },
  notAllowed: { status: 403, title: "Dafür fehlt die Berechtigung" },
  notAMember: { status: 403, title: "Ihr Konto ist für keine Kommune eingetragen" },
  foreignPage: { status: 403, title: "Diese Seite darf hier nicht anfragen" },
  notFound: { status: 404, title: "Das gibt es hier nicht" },
  wrongMethod: { status: 405, title: "So lässt sich das nicht aufrufen" },
  notAcceptable: { status: 406, title: "In diesem Format gibt es das nicht" },
  alreadyDifferent: { status: 409, title: "Unter dieser Kennung liegt schon etwas anderes" },
  stillOpen: { status: 409, title: "Es sind noch Klärungsfälle offen" },
  periodClosed: { status: 409, title: "Der Berichtszeitraum ist geschlossen" },
  wrongState: { status: 409, title: "In diesem Zustand geht das nicht" },
  inputRefused: { status: 409, title: "Damit lässt sich nichts zusammenführen" },
  changedMeanwhile: { status: 412, title: "Inzwischen hat jemand anderes geändert" },
  tooLarge: { status: 413, title: "Das ist zu groß" },
  wrongMedia: { status: 415, title: "Diese Art von Datei wird hier nicht angenommen" },
  fileRefused: { status: 422, title: "Die Datei lässt sich nicht lesen" },
  misfit: { status: 400, title: "Die Angaben passen nicht" },
  unreadable: { status: 400, title: "Die Anfrage lässt sich nicht lesen" },
  reload: { status: 426, title: "Bitte Klimakatalog neu laden" },
  stateNotNamed: { status: 428, title: "Bitte zuerst den aktuellen Stand laden" },
  tooMany: { status: 429, title: "Gerade kommen zu viele Anfragen" },
  fault: { status: 500, title: "Das ist ein Fehler im Programm" },
  storeAway: { status: 503, title: "Der Speicher antwortet gerade nicht" },
  signInAway: { status: 503, title: "Die Anmeldung lässt sich gerade nicht prüfen" },
} as const;

export type ProblemCode = keyof typeof problems;

/** A problem as it travels: application/problem+json. */
export interface ProblemDetails {
  /** urn:klimakatalog:problem:CODE */
  readonly type: string;
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  /** German: what happened here, and what to do next. */
  readonly detail: string;
  /** Number of the request, to be found in the log. */
  readonly reference?: string;
  /** For `misfit`: where it does not fit. */
  readonly places?: readonly Misfit[];
  /** For `stillOpen`: ids of the questions. */
  readonly questions?: readonly string[];
}

/** The body of an answer that tells a problem. */
export function problemDetails(
  code: ProblemCode,
  detail: string,
  more: Pick<ProblemDetails, "reference" | "places" | "questions"> = {}
): ProblemDetails {
  const { status, title } = problems[code];
  return { type: `urn:klimakatalog:problem:${code}`, code, status, title, detail, ...more };
}
