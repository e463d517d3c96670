import { objectOf } from "../jsonInput.ts";
import type { JsonSchema } from "../kind.ts";

type Check = (wanted: unknown, value: unknown, schema: JsonSchema) => boolean;

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const patterns = new Map<string, RegExp>();

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  integer: Number.isInteger,
  array: Array.isArray,
  object: isObject,
};

/** A keyword says nothing of values that it is not made for, as JSON schema has it. */
const checks: Readonly<Record<string, Check>> = {
  type: (wanted, value) => types[String(wanted)]?.(value) ?? false,
  enum: (wanted, value) => listOf(wanted).includes(value),
  pattern: (wanted, value) => typeof value !== "string" || patternOf(String(wanted)).test(value),
  format: (wanted, value) => typeof value !== "string" || wanted !== "uuid" || uuidForm.test(value),
  minLength: (wanted, value) => typeof value !== "string" || value.length >= Number(wanted),
  maxLength: (wanted, value) => typeof value !== "string" || value.length <= Number(wanted),
  minimum: (wanted, value) => typeof value !== "number" || value >= Number(wanted),
  maximum: (wanted, value) => typeof value !== "number" || value <= Number(wanted),
  minItems: (wanted, value) => !Array.isArray(value) || value.length >= Number(wanted),
  minProperties: (wanted, value) => !isObject(value) || Object.keys(value).length >= Number(wanted),
  uniqueItems: (wanted, value) =>
    wanted !== true || !Array.isArray(value) || new Set(value).size === value.length,
  items: (wanted, value) =>
    !Array.isArray(value) || value.every((each) => fitsSchema(objectOf(wanted), each)),
  required: (wanted, value) =>
    !isObject(value) || listOf(wanted).every((key) => Object.hasOwn(value, String(key))),
  properties: (wanted, value) =>
    !isObject(value) ||
    Object.entries(value).every(([key, each]) => fitsSchema(objectOf(objectOf(wanted)[key]), each)),
  additionalProperties: (wanted, value, { properties }) =>
    wanted !== false ||
    !isObject(value) ||
    Object.keys(value).every((key) => Object.hasOwn(objectOf(properties), key)),
  title: () => true,
  description: () => true,
  "x-expects": () => true,
  anyOf: (wanted, value) => listOf(wanted).some((each) => fitsSchema(objectOf(each), value)),
};

/** Whether a value obeys a schema that a kind gives. Knows the keywords our kinds use, and no others. */
export function fitsSchema(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const check = checks[keyword];
    if (!check) throw new Error(`fitsSchema does not know the keyword "${keyword}"`);
    return check(wanted, value, schema);
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, pattern);
  return pattern;
}
