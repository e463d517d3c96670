import type { Submission, SubmissionSource, SubmissionState } from "../../catalogue/submission.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import { canonicalBytes } from "../canonicalBytes.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";

/** What the sender says of the files. */
export interface Handover {
  readonly id: string;
  readonly municipality: string;
  readonly department: string;
  readonly period: string;
  /** Without it the files are everything the department has to say. */
  readonly extent?: Submission["extent"];
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly receivedHow?: Submission["receivedHow"];
  readonly state?: SubmissionState;
  readonly releasedBy?: string;
  readonly revision?: number;
  readonly hashes: Hashes;
}

/** One department's files of one period as its submission; no measure in them is a Fehlanzeige. */
export function submissionOf(files: readonly FileReading[], handover: Handover): Submission {
  const { hashes, releasedBy, ...said } = handover;
  const readable = files
    .filter(({ refused }) => refused === undefined)
    .toSorted((a, b) => byText(a.file, b.file));
  const measures = readable.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.measures.map((measure) => ({ ...measure, place: { file, ...measure.place } }))
    )
  );
  const kind = measures.length > 0 ? ("Meldung" as const) : ("Fehlanzeige" as const);
  const content = {
    municipality: said.municipality,
    department: said.department,
    period: said.period,
    kind,
    extent: said.extent ?? ("complete" as const),
    sources: readable.map((file) => sourceOf(file, hashes)),
    measures,
  };
  return {
    schema: 1,
    ...said,
    ...content,
    ownColumns: [...new Set(measures.flatMap((one) => Object.keys(one.ownColumns)))].sort(byText),
    issues: readable.flatMap(({ sheets }) => sheets.flatMap(({ issues }) => issues)),
    state: said.state ?? "abgegeben",
    revision: said.revision ?? 1,
    receivedHow: said.receivedHow ?? "file",
    ...(releasedBy === undefined ? {} : { releasedBy }),
    hash: hashes.sha256(canonicalBytes(content)),
  };
}

function sourceOf(file: FileReading, hashes: Hashes): SubmissionSource {
  const sheets = file.sheets.filter(({ measures }) => measures.length > 0);
  return {
    file: file.file,
    hash: hashes.sha256(canonicalBytes(file)),
    sheets: sheets.map(({ sheet }) => sheet),
    covers: [...new Set(sheets.flatMap(({ covers }) => covers))].sort(byText),
  };
}
