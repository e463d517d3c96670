import type { Issue, Place } from "./issue.ts";
import type { ReadMeasure } from "./measures/measure.ts";
import type { Settings } from "./settings/settings.ts";

/** Where a submission stands on its way (MODEL.md section 5). */
export type SubmissionState =
  | "Entwurf"
  | "zur Freigabe"
  | "abgegeben"
  | "angenommen"
  | "zurückgegeben";

/** A file of a submission; sent again, it replaces only itself. */
export interface SubmissionSource {
  readonly file: string;
  /** SHA-256 of what was read from it. */
  readonly hash: string;
  readonly sheets: readonly string[];
  /** Fields for which one of its sheets has a place. */
  readonly covers: readonly string[];
}

/** A measure as it was handed in, with the file it stands in. */
type SubmittedMeasure = Omit<ReadMeasure, "place"> & { readonly place: Place };

/** Meldung: what one department hands in for one period. */
export interface Submission {
  readonly schema: 1;
  /** Chosen by the sender, so that a repeat is harmless. */
  readonly id: string;
  /** Id of the municipality. */
  readonly municipality: string;
  /** Name of the department. */
  readonly department: string;
  readonly period: string;
  /** Fehlanzeige: the department has nothing to report. */
  readonly kind: "Meldung" | "Fehlanzeige";
  readonly extent: "complete" | "partial";
  readonly sources: readonly SubmissionSource[];
  readonly measures: readonly SubmittedMeasure[];
  /** Headings of the department's own columns. */
  readonly ownColumns: readonly string[];
  readonly issues: readonly Issue[];
  readonly state: SubmissionState;
  readonly by: string;
  /** Who released it for the department, where settings ask for it. */
  readonly releasedBy?: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** 1, and one more for each time it was handed in again. */
  readonly revision: number;
  /** "im Auftrag übernommen": a file or a mail that the office entered for the department. */
  readonly receivedHow: "pane" | "file" | "mail";
  /** SHA-256 of what it says, whoever sent it when. */
  readonly hash: string;
}

/** A submission just sent: it counts at once, or waits for the head where the settings ask for it. */
export function handedIn(
  { releasedBy: who }: Pick<Settings, "releasedBy">,
  releasedBy?: string
): Pick<Submission, "state" | "releasedBy"> {
  if (releasedBy !== undefined) return { state: "abgegeben", releasedBy };
  return { state: who === "head" ? "zur Freigabe" : "abgegeben" };
}
