import type { CatalogueMeasure, Version } from "../../shared/catalogue/draft.ts";
import { fieldNames, fields } from "../../shared/catalogue/fields.ts";
import type { ReadMeasure } from "../../shared/catalogue/measures/measure.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import type { Hashes } from "../../shared/consolidation/hashes.ts";
import { nameMeasure } from "../../shared/consolidation/nameMeasure.ts";
import { submissionId } from "../../shared/consolidation/submissions/submissionId.ts";
import { submissionOf } from "../../shared/consolidation/submissions/submissionOf.ts";
import { type Changes, changesOf } from "../../shared/consolidation/versions/changesOf.ts";
import { explainField } from "../../shared/consolidation/versions/explainChanges.ts";
import type { NewSubmission } from "../../shared/exchange/entities/submission.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";

/** What the sender says of the workbook. */
export interface MeldungWish {
  readonly department: string;
  readonly period: string;
  readonly extent: Submission["extent"];
  /** The department's measures in the last version, as far as anybody may see them. */
  readonly base?: readonly CatalogueMeasure[];
}

/** A measure and what is different, in sentences. */
interface ChangedMeasure {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** A Meldung before it is sent, as a person looks at it. */
export interface MeldungSummary {
  /** The same content has the same id, so that sending twice is sending once. */
  readonly id: string;
  readonly hash: string;
  readonly measures: number;
  /** Absent where there is no earlier version to compare with. */
  readonly changes?: {
    readonly added: readonly string[];
    readonly changed: readonly ChangedMeasure[];
    readonly unchanged: number;
    readonly gone: readonly string[];
  };
  /** Wanted fields of the department, and how many measures have none. */
  readonly gaps: readonly { readonly label: string; readonly count: number }[];
}

export interface Meldung {
  readonly summary: MeldungSummary;
  /** What travels. */
  readonly body: NewSubmission;
}

/** The workbook as the department's Meldung. */
export function meldungOf(
  reading: FileReading,
  settings: Settings,
  { department, period, extent, base }: MeldungWish,
  hashes: Hashes
): Meldung {
  const file = { ...reading, department };
  const municipality = settings.municipality.id;
  const submission = submissionOf([file], {
    ...{ id: "", municipality, department, period, extent, hashes },
    // Said by the counter when it comes in; no part of the hash.
    ...{ by: "", at: "", receivedHow: "pane" as const },
  });
  const { kind, sources, measures, ownColumns, issues, hash } = submission;
  const changes = base && changesOf([file], submission, versionOf(base, settings, period));
  return {
    body: { department, kind, extent, sources, measures, ownColumns, issues },
    summary: {
      id: submissionId(municipality, period, department, hash, hashes),
      hash,
      measures: measures.length,
      ...(changes && { changes: toldChanges(changes) }),
      gaps: gapsOf(measures, settings),
    },
  };
}

/** Only its measures are compared with. */
const versionOf = (
  catalogue: readonly CatalogueMeasure[],
  settings: Settings,
  period: string
): Version =>
  ({
    ...{ schema: 1, municipality: settings.municipality.id, period, settings, catalogue },
    ...{ questions: [], answers: [], submissions: [] },
    ...{ state: "published", number: 0, by: "", at: "", hash: "" },
  }) as Version;

const toldChanges = ({ added, changed, unchanged, gone }: Changes) => ({
  added: added.map(nameMeasure),
  changed: changed.map((measure) => ({
    name: nameMeasure(measure),
    sentences: measure.fields.map(explainField),
  })),
  unchanged: unchanged.length,
  gone: gone.map(nameMeasure),
});

function gapsOf(measures: readonly Pick<ReadMeasure, "values">[], settings: Settings) {
  return fieldNames.flatMap((name) => {
    const { need, keptBy, label } = fields[name];
    const keeper = settings.fieldCare[name] ?? keptBy;
    if (need !== "wanted" || keeper !== "department" || name === "assessmentReason") return [];
    const count = measures.filter(({ values }) => isGap(name, values)).length;
    return count === 0 ? [] : [{ label, count }];
  });
}

/** A task without end wants none. */
const isGap = (name: string, values: ReadMeasure["values"]) =>
  Reflect.get(values, name) === undefined && !(name === "end" && values.continuous === true);
