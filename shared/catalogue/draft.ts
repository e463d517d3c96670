import type { Answer } from "./answer.ts";
import type { FieldName } from "./fields.ts";
import type { Place } from "./issue.ts";
import type { Measure } from "./measures/measure.ts";
import type { Question } from "./question.ts";
import type { Settings } from "./settings/settings.ts";

/** Cells of each field a source said something of; an empty list: said, but not in a cell of its own. */
export type Cells = Readonly<Record<string, string | readonly string[]>>;

/** A row or form that reported a measure. */
export interface MeasureSource extends Place {
  /** The department that sent the file; absent while nobody knows. */
  readonly department?: string;
  /** Number of the version this stands from; absent: it was said for the period reported. */
  readonly version?: number;
  readonly cells: Cells;
  /** Period id → cells of the fields that belong to a period. */
  readonly cellsByPeriod?: Readonly<Record<string, Cells>>;
  /** Fields whose cell this source left empty although somebody gives a value. */
  readonly emptied?: readonly FieldName[];
  /** The department's own columns: heading → value. */
  readonly ownColumns?: Readonly<Record<string, string>>;
}

/** A value that stands beside the one in the catalogue, who said it and where. */
export interface SaidValue {
  readonly value: unknown;
  readonly place: Place;
  /** As in the source: two departments, and two years, may have files of the same name. */
  readonly department?: string;
  readonly version?: number;
  readonly period?: string;
}
export type SaidByField = { readonly [Name in FieldName]?: readonly SaidValue[] };

/** A measure of the catalogue: its values, who reported it, and what was said besides. */
export type CatalogueMeasure = Measure & {
  readonly id: string;
  readonly sources: readonly MeasureSource[];
  /** Period id → values of the fields that belong to a period. */
  readonly byPeriod?: Readonly<Record<string, Measure>>;
  /** Fields the office keeps: what others said. */
  readonly proposals?: SaidByField;
  /** Fields departments keep: other wordings and values than the one that stands. */
  readonly variants?: SaidByField;
  readonly formerCodes?: readonly string[];
  /** Id of the measure that this one was a part of. */
  readonly splitFrom?: string;
  /** Ids of measures, also of an earlier programme, in whose place this one came. */
  readonly predecessors?: readonly string[];
};

/** An answer that changed nothing, and the German sentence that says why. */
export interface StaleAnswer {
  readonly answer: Answer;
  readonly sentence: string;
}

/** What a Berichtigung names: the version it corrects, why, and the fields that are different now. */
export interface Correction {
  readonly number: number;
  readonly hash: string;
  readonly reason: string;
  readonly fields: readonly { readonly measure: string; readonly fields: readonly string[] }[];
}

/** One schema for draft and version (MODEL.md section 5). */
interface Snapshot {
  readonly schema: 1;
  readonly municipality: string;
  readonly period: string;
  readonly base?: { readonly number: number; readonly hash: string };
  readonly catalogue: readonly CatalogueMeasure[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly submissions: readonly { readonly id: string; readonly hash: string }[];
  readonly settings: Settings;
  /** Id of a measure that was merged → the one it lives on in. */
  readonly mergedInto?: Readonly<Record<string, string>>;
  /** What merges of earlier versions have taught: lines for the dictionary of likeness. */
  readonly words?: string;
  /** Pairs of ids that were confirmed as two measures for good; each pair and the list sorted. */
  readonly apart?: readonly (readonly [string, string])[];
  /** What the host calculated; outside the hash. */
  readonly figures?: unknown;
}

export interface Draft extends Snapshot {
  readonly state: "draft";
  /** Answers that fit no question any more. */
  readonly staleAnswers?: readonly StaleAnswer[];
}

/** A published Stand (Version): never changes; a correction is a new one. */
export interface Version extends Snapshot {
  readonly state: "published";
  readonly number: number;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** SHA-256 of the canonical JSON, without hash and figures. */
  readonly hash: string;
  readonly corrects?: Correction;
}
