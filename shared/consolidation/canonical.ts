/** JSON with sorted keys and without absent values: equal facts give equal text. */
export function canonical(value: unknown): string {
  const state = { isMoved: false };
  const copy = sorted(value, state);
  // One call writes flat text; joined from pieces it would be laid out anew for every hash.
  return state.isMoved ? spelled(value) : (JSON.stringify(copy) ?? "null");
}

interface State {
  /** An object puts whole numbers before all other keys: then JSON's own order is not ours. */
  isMoved: boolean;
}

function sorted(value: unknown, state: State): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => sorted(entry, state));
  const record: Readonly<Record<string, unknown>> = { ...value };
  const keys = Object.keys(record).sort();
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const entry = record[key];
    if (entry !== undefined) copy[key] = sorted(entry, state);
  }
  if (keys.some(mayMove)) state.isMoved ||= keys.includes(ancestor) || !isInOrder(copy);
  return copy;
}

const ancestor = "__proto__";
const mayMove = (key: string) => (key >= "0" && key < ":") || key === ancestor;
const isInOrder = (copy: object) =>
  Object.keys(copy).every((key, at, keys) => at === 0 || (keys[at - 1] ?? "") < key);

function spelled(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(spelled).join(",")}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${spelled(entry)}`).join(",")}}`;
}
