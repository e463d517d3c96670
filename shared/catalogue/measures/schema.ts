import { fieldNames, fields, kindOf } from "../fields.ts";
import type { JsonSchema } from "../kind.ts";
import type { Settings } from "../settings/settings.ts";

/**
 * JSON schema of a measure, closed, made by asking each field's kind. Only the title must be there:
 * the department is set when submissions are put together, never by reading (MODEL.md section 1).
 */
export function measureSchema(settings: Settings): JsonSchema {
  const properties = fieldNames.map((name) => {
    const { label, help } = fields[name];
    const { expects } = kindOf(name);
    const said = { title: label, description: help, "x-expects": expects };
    return [name, { ...said, ...kindOf(name).schema(settings) }] as const;
  });
  return {
    type: "object",
    required: ["title"],
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
