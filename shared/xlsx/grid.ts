/**
 * A workbook's bytes become grids here. In: the bytes of an .xlsx or .csv and what the host lends
 * (inflate, decode). Out: one Grid a sheet, or the reason why the file cannot be read.
 */

/** Rows and columns count from 0, bounds are inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A stretch of rich text in one cell; `color` is "FFRRGGBB", or "theme:N" ("theme:N:-0.35" with tint), absent = automatic. */
export interface Run {
  readonly text: string;
  readonly color?: string;
}

export interface Cell {
  readonly kind: "text" | "number" | "date" | "boolean" | "error";
  /** What a person sees in the cell, in German notation ("12,5", "45 %", "01.03.2025", "WAHR"). */
  readonly text: string;
  /** The stored number; a percent format leaves it as a fraction (0.45). */
  readonly number?: number;
  /** "2025-03-01" or "2025-03-01T14:30:00", for kind "date". */
  readonly iso?: string;
  /** Excel's number format, where it is not General. */
  readonly format?: string;
  readonly runs?: readonly Run[];
  /** The cell's value was calculated; cells of a shared formula carry the text of its first cell. */
  readonly formula?: string;
}

/** One sheet. `rows[r][c]` is undefined for an empty cell; a row ends with its last filled cell. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Cells ("D7") that stay empty because the file holds their formula but not its value. */
  readonly uncalculated?: readonly string[];
}
