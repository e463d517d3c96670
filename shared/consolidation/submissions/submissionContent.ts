import type { Submission } from "../../catalogue/submission.ts";
import type { FileReading, SheetReading } from "../../sheet/sheetReading.ts";
import { canonicalBytes } from "../canonicalBytes.ts";
import type { Hashes } from "../hashes.ts";

/** SHA-256 of what a submission says, as submissionOf counts it; the sender's own word is not taken for it. */
export function submissionHash(submission: Submission, hashes: Hashes): string {
  return hashes.sha256(submissionBytes(submission));
}

/** What is hashed: everything a submission says, whoever sent it when, as the canonical JSON of one object. */
export function submissionBytes(submission: Submission): Uint8Array {
  const { municipality, department, period, kind, extent, sources, measures } = submission;
  return canonicalBytes({ municipality, department, period, kind, extent, sources, measures });
}

/**
 * The files of submissions, as consolidation reads them; of a file that a department sent
 * twice the last one. Order: as they came.
 */
export function filesOf(submissions: readonly Submission[]): readonly FileReading[] {
  const byFile = new Map<string, FileReading>();
  for (const submission of submissions) {
    for (const file of readingsIn(submission)) byFile.set(`${file.department}\n${file.file}`, file);
  }
  return [...byFile.values()];
}

function readingsIn({ department, sources, measures }: Submission): readonly FileReading[] {
  const said = Map.groupBy(measures, ({ place }) => place.file);
  const covers = new Map(sources.map((source) => [source.file, source.covers]));
  return [...said].map(([file, rows]) => ({
    file,
    department,
    sheets: [...Map.groupBy(rows, ({ place }) => place.sheet)].map(([sheet, ofSheet]) =>
      sheetReading(sheet, ofSheet, covers.get(file) ?? [])
    ),
  }));
}

function sheetReading(
  sheet: string,
  measures: Submission["measures"],
  covers: readonly string[]
): SheetReading {
  return {
    sheet,
    form: "list",
    headerRows: [],
    mapping: {},
    columns: {},
    ratingScales: {},
    covers,
    measures: measures.map(({ place: { file: _, ...place }, ...measure }) => ({
      ...measure,
      place,
    })),
    issues: [],
  };
}
