import { fitsSchema } from "../catalogue/fitsSchema.ts";
import type { JsonSchema } from "../catalogue/kind.ts";

export interface Misfit {
  /** JSON pointer, "/measures/3/values/priority". */
  readonly at: string;
  /** German, completes "Erwartet: …". */
  readonly expected: string;
}

const most = 20;

/** Where a value does not obey a closed schema; at most twenty places, none when all is in order. */
export function misfits(schema: JsonSchema, value: unknown, at = ""): readonly Misfit[] {
  const { properties, required, additionalProperties, items, maxItems, ...own } = schema;
  if (!fitsSchema(own, value)) return [{ at, expected: expectedOf(schema) }];
  if (Array.isArray(value)) return inList(value, items, maxItems, at);
  if (!isObject(value)) return [];
  const missing = namesIn(required)
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ at: `${at}/${key}`, expected: "eine Angabe" }));
  const known = isObject(properties) ? properties : {};
  const inner = (key: string) => (Object.hasOwn(known, key) ? known[key] : additionalProperties);
  return firstOf(Object.entries(value), missing, ([key, each]) => {
    const wanted = inner(key);
    const place = `${at}/${escaped(key)}`;
    if (wanted === false) return [{ at: place, expected: "kein solches Feld" }];
    return isObject(wanted) ? misfits(wanted, each, place) : [];
  });
}

function inList(
  value: readonly unknown[],
  items: unknown,
  maxItems: unknown,
  at: string
): readonly Misfit[] {
  if (typeof maxItems === "number" && value.length > maxItems) {
    return [{ at, expected: `höchstens ${maxItems} Einträge` }];
  }
  if (!isObject(items)) return [];
  return firstOf([...value.entries()], [], ([index, each]) =>
    misfits(items, each, `${at}/${index}`)
  );
}

/** Stops looking when enough was found: a hostile body must not cost more than it brings. */
function firstOf<Entry>(
  entries: readonly Entry[],
  begin: readonly Misfit[],
  look: (entry: Entry) => readonly Misfit[]
): readonly Misfit[] {
  const found = [...begin];
  for (const entry of entries) {
    if (found.length >= most) break;
    found.push(...look(entry));
  }
  return found.slice(0, most);
}

/** As RFC 6901 has it; a key that fills a screen helps nobody. */
const escaped = (key: string) => key.slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1");

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const typeNames: Readonly<Record<string, string>> = {
  string: "ein Text",
  number: "eine Zahl",
  integer: "eine ganze Zahl",
  boolean: "ja oder nein (true oder false)",
  array: "eine Liste",
  object: "ein Objekt mit Angaben",
};

function expectedOf({ enum: words, format, pattern, type, maxLength }: JsonSchema): string {
  if (Array.isArray(words)) {
    return `eines von: ${words.slice(0, 12).join(", ")}${words.length > 12 ? " …" : ""}`;
  }
  if (format === "uuid") return "eine Kennung (UUID, klein geschrieben)";
  if (pattern !== undefined) return `ein Text der Form ${String(pattern)}`;
  const kind = typeNames[String(type)] ?? "eine gültige Angabe";
  return maxLength === undefined ? kind : `${kind} mit höchstens ${String(maxLength)} Zeichen`;
}
