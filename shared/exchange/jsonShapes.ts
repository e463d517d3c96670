import type { JsonSchema } from "../catalogue/kind.ts";

/** A closed object: the required keys, then those that may be missing. Anything else is refused. */
export function closed(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {}
): JsonSchema {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** An object whose keys are somebody's own words (headings, field names). */
export const mapOf = (values: JsonSchema): JsonSchema => ({
  type: "object",
  additionalProperties: values,
});

/** An object of the house that is only answered, never read from a request. */
export const anyObject: JsonSchema = { type: "object" };
export const anyValue: JsonSchema = {};

export const listOf = (items: JsonSchema, most = 10_000): JsonSchema => ({
  type: "array",
  items,
  maxItems: most,
});
export const oneOfWords = (words: readonly string[]): JsonSchema => ({
  type: "string",
  enum: words,
});

export const shortText: JsonSchema = { type: "string", minLength: 1, maxLength: 200 };
export const longText: JsonSchema = { type: "string", maxLength: 20_000 };
export const uuid: JsonSchema = { type: "string", format: "uuid" };
export const hash: JsonSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };
export const count: JsonSchema = { type: "integer", minimum: 0 };
/** ISO 8601 instant with a zone. */
export const instant: JsonSchema = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$",
};
/** A year, a month or a day: "2025", "2025-01", "2025-01-31". */
export const dateOrMonth: JsonSchema = { type: "string", pattern: "^\\d{4}(-\\d{2}){0,2}$" };
export const day: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
/** Ids that people choose: of periods, departments, templates. */
export const name: JsonSchema = { type: "string", minLength: 1, maxLength: 120 };
