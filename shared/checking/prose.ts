import type { FieldName } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measure.ts";

/** The text of a field in the author's words; entries of a list one a line. */
export function proseOf(values: Measure, name: FieldName): string | undefined {
  const value: unknown = values[name];
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.join("\n") : undefined;
}
