import type { Issue } from "../catalogue/issue.ts";
import type { ReadMeasure } from "../catalogue/measures/measure.ts";
import type { WorkbookOrigin } from "../catalogue/workbookOrigin.ts";

/** A mapped column: which field, how sure (0–1), why, and what came second. */
export interface ColumnReading {
  readonly heading: string;
  readonly field: string | readonly string[] | null;
  readonly sure: number;
  /** German, for people: "Überschrift „Invest (T€)“; Beträge, in Tausend Euro". */
  readonly why: string;
  readonly runnerUp?: string;
}

/** What was understood of one sheet (ARCHITECTURE.md section 4, `katalog read --json`). */
export interface SheetReading {
  readonly sheet: string;
  readonly form: "list" | "form" | "workshop" | "period" | "ignored";
  /** Why the sheet was left out. */
  readonly reason?: string;
  /** 1-based. */
  readonly headerRows: readonly number[];
  /** Column letter, or label cell on forms → field, fields, or null for an own column. */
  readonly mapping: Readonly<Record<string, string | readonly string[] | null>>;
  readonly columns: Readonly<Record<string, ColumnReading>>;
  readonly ratingScales: Readonly<Record<string, string>>;
  /** Column letter → period id, on period tables. */
  readonly periods?: Readonly<Record<string, string>>;
  /** Fields the sheet could have filled. */
  readonly covers: readonly string[];
  /** Filled rows below the header that are no measures, and why. */
  readonly skippedRows?: readonly { readonly row: number; readonly reason: string }[];
  readonly measures: readonly ReadMeasure[];
  readonly issues: readonly Issue[];
}

/** What was understood of one file; `refused` is the German sentence when it holds no measures. */
export interface FileReading {
  readonly file: string;
  /** Name of the department, as in the settings. */
  readonly department?: string;
  readonly refused?: string;
  /** Where it comes from, when it is one of our own workbooks. */
  readonly origin?: WorkbookOrigin;
  readonly sheets: readonly SheetReading[];
}
