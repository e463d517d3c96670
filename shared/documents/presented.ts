import type { Content } from "./block.ts";

/** What a paper prints for a value of the field of this name: made once for values that come often. */
export type Presented = (
  name: string,
  value: unknown,
  make: () => readonly Content[]
) => readonly Content[];

/** Characters: phases, topics and departments are no longer, and texts of their own mostly are. */
const longest = 40;
/** Of one field: what has more values than this has hardly any twice. */
const mostValues = 256;

/**
 * Many sheets say the same: a paper of thousands keeps each such cell once. Lists are always made anew,
 * since each counts for itself.
 */
export function presentedOnce(): Presented {
  const known = new Map<string, Map<string, readonly Content[]>>();
  return (name, value, make) => {
    const key = keyOf(value);
    if (key === undefined) return make();
    const cells = known.get(name) ?? new Map<string, readonly Content[]>();
    if (cells.size === 0) known.set(name, cells);
    const cell = cells.get(key);
    if (cell !== undefined) return cell;
    const made = make();
    if (cells.size < mostValues && made.every(({ type }) => type === "paragraph"))
      cells.set(key, made);
    return made;
  };
}

/** Undefined: hardly comes twice. */
function keyOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.length > longest ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return `${value}`;
  if (Array.isArray(value) || typeof value !== "object") return undefined;
  const key = JSON.stringify(value);
  return key.length > longest ? undefined : key;
}
