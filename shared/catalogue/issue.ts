/** Every trouble that data can have, by name; the sentence for each is made in checking/explain.ts. */
export const issueCodes = [
  // met while reading a cell
  "unreadable",
  "placeholder",
  "notADate",
  "ratingIsAverage",
  "ratingOutOfScale",
  "ratingScaleUnclear",
  "dotsLostTheirColour",
  "amountImplausible",
  "mixedUnits",
  "unknownChoice",
  "formulaError",
  "columnTakenTwice",
  "columnUncertain",
  "titleMissing",
  // claims of checking/
  "wantedFieldMissing",
  "endBeforeStart",
  "continuousHasNoEnd",
  "phaseAndAssessmentDisagree",
  "reasonMissing",
  "runningWithoutAssessment",
  "codeMalformed",
  "codeUsedTwice",
  "linkUnknown",
  "linkTitleOfAnother",
  "ratingOutsideBand",
  "savingMissing",
  "priorityFarFromOthers",
  "partsExceedWhole",
  "quantityImplausible",
  "progressUnchanged",
  "personalData",
  "strategicUnmarked",
  "textStartsLikeFormula",
  "outOfRange",
  "costLevelUnlikely",
  "writtenDifferently",
] as const;
export type IssueCode = (typeof issueCodes)[number];

export type Severity = "error" | "warning" | "hint";

/** Where something stands. `cell` is "D7"; a csv's sheet is "CSV", its rows are record numbers. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row?: number;
  readonly rows?: readonly [number, number];
  readonly cell?: string;
}

/** A certain repair: write `text` into the cell. Applied only when asked. */
export interface Fix {
  /** A form of the same file; the issue's own sheet when missing. */
  readonly sheet?: string;
  readonly cell: string;
  readonly text: string;
}

/** Trouble in data, as facts; prose is made at the edge. */
export interface Issue {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly field?: string;
  readonly place: Place;
  /** The text that stands in the cell. */
  readonly found?: string;
  /** What else the sentence needs: codes, titles, numbers, already shown as German text. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly fix?: Fix;
  /** The same repair in further cells of the column, or on further forms, when one issue speaks for many. */
  readonly moreFixes?: readonly Fix[];
}
