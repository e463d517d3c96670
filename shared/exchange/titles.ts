import type { JsonSchema } from "../catalogue/kind.ts";
import { germanName } from "./germanNames.ts";
import { hasNamedParts } from "./jsonShapes.ts";

/** What people call a part of a schema; undefined where it has no name for them. */
export function titleOf(whole: object, key: string, part: JsonSchema): unknown {
  return part["title"] ?? (hasNamedParts(whole) ? germanName(key) : undefined);
}

/** A schema as it is shown to people, with the German titles of all its parts. */
export function withTitles<Part>(part: Part): Part;
export function withTitles(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((each) => withTitles(each));
  if (typeof part !== "object" || part === null) return part;
  const { properties } = part as JsonSchema;
  const inner = Object.entries(part).map(([key, value]) => [key, withTitles(value)] as const);
  if (typeof properties !== "object" || properties === null || !hasNamedParts(part)) {
    return Object.fromEntries(inner);
  }
  const titled = Object.entries(properties).map(([key, value]) => {
    const title = titleOf(part, key, value);
    return [key, title === undefined ? withTitles(value) : { title, ...withTitles(value) }];
  });
  return Object.fromEntries(
    inner.map(([key, value]) => [key, key === "properties" ? Object.fromEntries(titled) : value])
  );
}
