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
    ...named,
  };
}

/** Marks what `closed` made; JSON does not show it. */
const mark = Symbol("closed");
const named: object = { [mark]: true };

/** Whether the parts of a schema have names for people (germanNames.ts), unlike those of a field's value. */
export const hasNamedParts = (schema: object): boolean => mark in schema;

type OptionalKeys<Of> = {
  [Key in keyof Of]-?: object extends Pick<Of, Key> ? Key : never;
}[keyof Of];
type Shapes<Keys extends PropertyKey> = { readonly [Key in Keys]: JsonSchema };

/** The closed object of a type: the compiler finds a property that is missing, too much or wrongly required. */
export const shapeOf = <Of extends object>(
  required: Shapes<Exclude<keyof Of, OptionalKeys<Of>>>,
  optional: Shapes<OptionalKeys<Of>>
): JsonSchema => closed(required, optional);

/** An object whose keys are somebody's own words (headings, field names). */
export const mapOf = (values: JsonSchema): JsonSchema => ({
  type: "object",
  additionalProperties: values,
});

/** An object that is checked elsewhere, or that is whatever somebody made of it. */
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
export const yesNo: JsonSchema = { type: "boolean" };
export const number: JsonSchema = { type: "number" };
export const uuid: JsonSchema = { type: "string", format: "uuid" };
export const hash: JsonSchema = {
  type: "string",
  pattern: "^[0-9a-f]{64}$",
  "x-expects": "eine Prüfsumme (SHA-256, 64 Zeichen)",
};
export const count: JsonSchema = { type: "integer", minimum: 0 };
/** ISO 8601 instant with a zone. */
export const instant: JsonSchema = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$",
  "x-expects": "ein Zeitpunkt wie 2026-03-01T09:00:00Z",
};
/** A year, a month or a day: "2025", "2025-01", "2025-01-31". */
export const dateOrMonth: JsonSchema = {
  type: "string",
  pattern: "^\\d{4}(-\\d{2}){0,2}$",
  "x-expects": "ein Jahr, ein Monat oder ein Tag, z. B. 2026, 2026-03 oder 2026-03-31",
};
export const day: JsonSchema = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  "x-expects": "ein Tag, z. B. 2026-03-31",
};
/** Ids that people choose: of periods, departments, templates. */
export const name: JsonSchema = { type: "string", minLength: 1, maxLength: 120 };
