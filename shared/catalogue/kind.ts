import type { IssueCode } from "./issue.ts";
import type { RatingScale } from "./ratings/ratingScale.ts";
import type { Settings } from "./settings/settings.ts";

/** What a kind reads: a cell of any host. A grid's Cell fits as it is. */
export interface Source {
  readonly text: string;
  readonly number?: number;
  readonly iso?: string;
  readonly format?: string;
  readonly runs?: readonly { readonly text: string; readonly color?: string }[];
}

/** How a column writes its values: found once a column, from its heading, a legend and all its cells. */
export interface Writing {
  readonly settings: Settings;
  /** Factor from the heading's unit to the field's unit: "Invest (T€)" → 1000, "in kWh" → 0.001. */
  readonly factor?: number;
  readonly scale?: RatingScale;
  /** The column's cells show that a comma (or " / ", " und ") separates entries. */
  readonly separators?: readonly string[];
  /** Colour of runs that counts as filled, for dots told apart by font colour only. */
  readonly filledColor?: string;
  /** Which end of a span this column states; absent when one column holds the whole span. */
  readonly bound?: "start" | "end";
  /** Choices in the author's own words → the catalogue's value, from a legend on the sheet. */
  readonly legend?: ReadonlyMap<string, string>;
}

/** What came of reading one cell: a value, values for other fields, trouble, or nothing (an empty cell). */
export interface Reading<Value> {
  readonly value?: Value;
  /** A span in one cell fills `end` too, "fortlaufend" fills `continuous`. Keys are field names. */
  readonly also?: Readonly<Record<string, unknown>>;
  readonly trouble?: { readonly code: IssueCode; readonly found: string };
}

export type JsonSchema = { readonly [keyword: string]: unknown };

/** What Excel lets into a cell of this kind. */
export type CellRule =
  | { readonly type: "list"; readonly values: readonly string[] }
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly type: "any" };

/** A way of writing values into a cell: plain text, six dots, one of a list. Ask it, never switch on it. */
export interface Kind<Value> {
  readonly name: string;
  /** German, completes "Erwartet: …". */
  readonly expects: string;
  read(source: Source, writing: Writing): Reading<Value>;
  /** The text of a catalogue cell; `read(show(v))` gives `v` again. */
  show(value: Value): string;
  /** Two people who wrote a and b do not contradict each other. */
  same(a: Value, b: Value): boolean;
  schema(settings: Settings): JsonSchema;
  cellRule(settings: Settings): CellRule;
}
