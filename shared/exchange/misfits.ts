import type { JsonSchema } from "../catalogue/kind.ts";
import { fitsSchema } from "../catalogue/measures/fitsSchema.ts";
import { titleOf } from "./titles.ts";

export interface Misfit {
  /** JSON pointer, "/measures/3/values/priority". */
  readonly at: string;
  /** The same for people: "Maßnahmen, Nr. 4 › Angaben › Priorität"; empty for the whole. */
  readonly name: string;
  /** German, completes "Erwartet: …". */
  readonly expected: string;
}

/** Where a value stands, for programs and for people. */
type Spot = Pick<Misfit, "at" | "name">;

const most = 20;

/** What is expected where something is missing, or where nothing of the kind is known. */
export const missing = "eine Angabe";
export const unknown = "kein solches Feld";

/** Where a value does not obey a closed schema; at most twenty places, none when all is in order. */
export const misfits = (schema: JsonSchema, value: unknown): readonly Misfit[] =>
  misfitsAt(schema, value, { at: "", name: "" });

function misfitsAt(schema: JsonSchema, value: unknown, spot: Spot): readonly Misfit[] {
  const { properties, required, additionalProperties, items, maxItems, ...own } = schema;
  if (!fitsSchema(own, value)) return [{ ...spot, expected: expectedOf(schema) }];
  if (Array.isArray(value)) return inList(value, items, maxItems, spot);
  if (!isObject(value)) return [];
  const known = isObject(properties) ? properties : {};
  const absent = namesIn(required)
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ ...below(spot, key, schema), expected: missing }));
  const inner = (key: string) => (Object.hasOwn(known, key) ? known[key] : additionalProperties);
  return firstOf(Object.entries(value), absent, ([key, each]) => {
    const wanted = inner(key);
    const place = below(spot, key, schema);
    if (wanted === false) return [{ ...place, expected: unknown }];
    if (!isObject(wanted)) return [];
    const expects = schema["x-expects"];
    const passed = expects === undefined || "x-expects" in wanted ? {} : { "x-expects": expects };
    return misfitsAt({ ...wanted, ...passed }, each, place);
  });
}

function inList(
  value: readonly unknown[],
  items: unknown,
  maxItems: unknown,
  spot: Spot
): readonly Misfit[] {
  if (typeof maxItems === "number" && value.length > maxItems) {
    return [{ ...spot, expected: `höchstens ${maxItems} Einträge` }];
  }
  if (!isObject(items)) return [];
  return firstOf([...value.entries()], [], ([index, each]) => {
    const name = `${spot.name}${spot.name === "" ? "" : ", "}Nr. ${index + 1}`;
    return misfitsAt(items, each, { at: `${spot.at}/${index}`, name });
  });
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

/** A property by its title; somebody's own words (headings, unknown names) as they are. */
function below(spot: Spot, key: string, whole: JsonSchema): Spot {
  const at = `${spot.at}/${escaped(key)}`;
  const { properties } = whole;
  const part = isObject(properties) ? properties[key] : undefined;
  const title = isObject(part) ? titleOf(whole, key, part) : `„${key.slice(0, 80)}“`;
  // What a field of a measure is made of has no name for people: the field stands for it.
  const steps = [spot.name, title].filter((step) => typeof step === "string" && step !== "");
  return { at, name: steps.join(" › ") };
}

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

function expectedOf(schema: JsonSchema): string {
  const { enum: words, format, pattern, type, minLength = 0, maxLength } = schema;
  if (Array.isArray(words)) {
    return `eines von: ${words.slice(0, 12).join(", ")}${words.length > 12 ? " …" : ""}`;
  }
  if (typeof schema["x-expects"] === "string") return schema["x-expects"];
  if (format === "uuid") return "eine Kennung (UUID, klein geschrieben)";
  if (pattern !== undefined) return `ein Text der Form ${String(pattern)}`;
  const kind = typeNames[String(type)] ?? "eine gültige Angabe";
  if (maxLength === undefined) return kind;
  const few = Number(minLength) > 1 ? `${String(minLength)} bis` : "höchstens";
  return `${kind} mit ${few} ${String(maxLength)} Zeichen`;
}
