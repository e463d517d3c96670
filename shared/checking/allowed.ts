import { type FieldName, fieldNames, kindOf } from "../catalogue/fields.ts";
import type { Settings } from "../catalogue/settings/settings.ts";

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What the table of fields lets a value be, where it is a choice or a number. */
export interface Allowed {
  readonly choices: ReadonlyMap<FieldName, ReadonlySet<string>>;
  readonly bounds: ReadonlyMap<FieldName, Bounds>;
}

const known = new WeakMap<Settings, Allowed>();

/** Asks every kind's schema, once for a town: the choices there are, the bounds of numbers and of dots. */
export function allowed(settings: Settings): Allowed {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const possible = allowedAnew(settings);
  known.set(settings, possible);
  return possible;
}

function allowedAnew(settings: Settings): Allowed {
  const choices = new Map<FieldName, ReadonlySet<string>>();
  const bounds = new Map<FieldName, Bounds>();
  for (const name of fieldNames) {
    const schema = kindOf(name).schema(settings);
    const listed = choicesIn(schema) ?? choicesIn(member(schema, "items"));
    if (listed !== undefined) choices.set(name, listed);
    const range = boundsIn(schema) ?? boundsIn(member(member(schema, "properties"), "dots"));
    if (range !== undefined) bounds.set(name, range);
  }
  return { choices, bounds };
}

function choicesIn(schema: unknown): ReadonlySet<string> | undefined {
  const values = member(schema, "enum");
  if (!Array.isArray(values) || values.length === 0) return undefined;
  return new Set(values.filter((value) => typeof value === "string"));
}

function boundsIn(schema: unknown): Bounds | undefined {
  const [min, max] = [member(schema, "minimum"), member(schema, "maximum")];
  if (typeof min !== "number") return undefined;
  return { min, max: typeof max === "number" ? max : Number.POSITIVE_INFINITY };
}

function member(of: unknown, key: string): unknown {
  return typeof of === "object" && of !== null
    ? Object.getOwnPropertyDescriptor(of, key)?.value
    : undefined;
}
