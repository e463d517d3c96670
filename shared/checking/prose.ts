import type { FieldName } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measures/measure.ts";

/** The text of a field in the author's words; entries of a list one a line. */
export interface Prose {
  readonly field: FieldName;
  readonly text: string;
  /** A digit, an "@" or a closing bracket: without them there is no number, code or address. */
  readonly hasMarks: boolean;
}

/** What the author wrote into a field; undefined where it holds no text. */
export function proseOf(values: Measure, field: FieldName): Prose | undefined {
  const value: unknown = values[field];
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : listed(value);
  return text === undefined ? undefined : { field, text, hasMarks: marks.test(text) };
}

const marks = /[\d@)\]]/;

function listed(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const first: unknown = value[0];
  return value.length === 1 && typeof first === "string" ? first : value.join("\n");
}
