import type { Kind } from "./kind.ts";

/** Groups of columns, in the order of the catalogue sheet. */
export const sections = [
  "Stammdaten",
  "Inhalt",
  "Beteiligte",
  "Aufwand und Kosten",
  "Wirkung",
  "Bewertung",
  "Zeit",
  "Umsetzung",
  "Berichtszeitraum",
  "Verwaltung",
] as const;
export type Section = (typeof sections)[number];

/** One column of the catalogue, described once for sheet, store, document and help pane. */
export interface Field<Value> {
  readonly label: string;
  readonly help: string;
  /** Other headings people give it; the matching words of the reader come from here. */
  readonly alsoCalled: readonly string[];
  readonly kind: Kind<Value>;
  readonly section: Section;
  /** set: written by the program. required: nothing can be sent without. wanted: a gap is a hint. */
  readonly need: "required" | "wanted" | "optional" | "set";
  readonly keptBy: "department" | "office";
  /** Starts empty in a new period and is stored per period. */
  readonly perPeriod: boolean;
  readonly printed: boolean;
  /** Width of the catalogue column, in characters. */
  readonly width: number;
}
