import type { Issue, Place } from "../../catalogue/issue.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { ColumnReading, SheetReading } from "../../sheet/sheetReading.ts";

/** One row of the structured workbook. */
export interface StructuredMeasure {
  readonly values: Measure;
  readonly ownColumns: Readonly<Record<string, string>>;
  readonly progressByPeriod?: Readonly<Record<string, string>>;
  /** Where it was read, so that findings find their row. */
  readonly place?: Place;
  /** What was said in the last period; only told, never this period's. */
  readonly last?: Measure;
  /** Field → text that could not be read; it stays in its cell. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** A finding and its German sentence (checking/explain). */
export interface Finding {
  readonly issue: Issue;
  readonly sentence: string;
}

/** What became of the columns of one sheet. */
export interface MappedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly form: SheetReading["form"];
  readonly reason?: string;
  readonly columns: Readonly<Record<string, ColumnReading>>;
}

/** Everything a structured workbook is made from. */
export interface StructuredInput {
  /** "Maßnahmenkatalog Eschenfurt" */
  readonly title: string;
  /** Id of the municipality. */
  readonly municipality: string;
  readonly settings: Settings;
  readonly measures: readonly StructuredMeasure[];
  readonly findings: readonly Finding[];
  readonly mappings: readonly MappedSheet[];
  /** Name of the department whose workbook this is; absent = the whole town. */
  readonly department?: string;
  readonly period?: string;
  /** Sheets it is made from, when it is added to their own workbook. */
  readonly taken?: readonly string[];
}
