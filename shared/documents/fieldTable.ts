import type { Field } from "../catalogue/field.ts";
import type { Measure } from "../catalogue/measures/measure.ts";

/** Field name → description: the table of fields, or one with a field more. */
export type FieldTable = Readonly<Record<string, Field<unknown>>>;

/** What the measure says in this field; undefined when nobody said anything. */
export function saidIn(measure: Measure, name: string): unknown {
  return (measure as Readonly<Record<string, unknown>>)[name];
}
