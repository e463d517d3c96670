import { objectOf } from "../catalogue/jsonInput.ts";
import type { JsonSchema } from "../catalogue/kind.ts";
import { measureSchema } from "../catalogue/measures/schema.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import {
  cataloguePageSchema,
  catalogueSchema,
  measureSourceSchema,
  questionSchema,
  saidValueSchema,
} from "./catalogueShapes.ts";
import { jobEntrySchema, submissionEntrySchema, versionEntrySchema } from "./entityShapes.ts";
import { settingsSchema } from "./settingsShape.ts";
import { issueSchema, placeSchema, readMeasureSchema } from "./shapes.ts";

export type Schemas = Readonly<Record<string, JsonSchema>>;

/** What stands in many answers, and is described once. The largest come first. */
export const namedSchemas = (settings: Settings): Schemas => ({
  Catalogue: catalogueSchema(settings),
  CataloguePage: cataloguePageSchema(settings),
  ReadMeasure: readMeasureSchema(settings),
  Measure: { ...measureSchema(settings), required: [] },
  Settings: settingsSchema,
  Question: questionSchema,
  MeasureSource: measureSourceSchema,
  SaidValue: saidValueSchema,
  Job: jobEntrySchema,
  Submission: submissionEntrySchema,
  Version: versionEntrySchema,
  Issue: issueSchema,
  Place: placeSchema,
});

/** A schema in which every part that has a name is referred to by it. */
export function withReferences(schema: unknown, named: Schemas): unknown {
  const names = Map.groupBy(Object.entries(named), ([, one]) => keysOf(one));
  return referring(schema, (rest) => {
    const alike = names.get(keysOf(rest)) ?? [];
    const text = alike.length === 0 ? "" : JSON.stringify(rest);
    return alike.find(([, one]) => JSON.stringify(one) === text)?.[0];
  });
}

/** Names of properties: only what has the same may be the same. */
const keysOf = ({ properties }: JsonSchema) => Object.keys(objectOf(properties)).join(" ");

function referring(part: unknown, nameOf: (schema: JsonSchema) => string | undefined): unknown {
  if (Array.isArray(part)) return part.map((each) => referring(each, nameOf));
  if (typeof part !== "object" || part === null) return part;
  const { title, ...rest } = part as JsonSchema;
  const name = "properties" in rest ? nameOf(rest) : undefined;
  const besides = title === undefined ? {} : { title };
  if (name !== undefined) return { ...besides, $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, referring(inner, nameOf)])
  );
}

/** The named ones themselves, each with references to the others. */
export const schemasWithReferences = (named: Schemas): Schemas =>
  Object.fromEntries(
    Object.entries(named).map(([name, schema]) => {
      const { [name]: _, ...others } = named;
      return [name, withReferences(schema, others) as JsonSchema];
    })
  );
