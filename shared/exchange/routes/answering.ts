import type { JsonSchema } from "../../catalogue/kind.ts";

/** What a route answers where it answers JSON and nothing has begun or come to be. */
export const answering = (schema: JsonSchema) =>
  ({ as: "json", status: 200, schema: () => schema }) as const;
