/** A record on its way: names and values side by side; what lies beyond `count` is left from the one before. */
export interface Filling<Value> {
  readonly names: string[];
  readonly values: Value[];
  count: number;
  /** So many names from the first on are different ones, those left from the record before included. */
  apart: number;
}

export const newFilling = <Value>(): Filling<Value> => ({
  names: [],
  values: [],
  count: 0,
  apart: 0,
});

/** Sets a value; a name keeps its place when it is set again. */
export function put<Value>(filling: Filling<Value>, name: string, value: Value): void {
  const at = comesAsBefore(filling, name) ? filling.count : placeOf(filling, name);
  if (at === filling.count) {
    if (filling.names[at] !== name) filling.apart = at;
    filling.names[at] = name;
    filling.count++;
    filling.apart = Math.max(filling.apart, filling.count);
  }
  filling.values[at] = value;
}

/** Most records have the names of the one before in the same order: then it need not be looked for among the others. */
const comesAsBefore = ({ names, count, apart }: Filling<unknown>, name: string) =>
  count < apart && names[count] === name;

export function got<Value>(filling: Filling<Value>, name: string): Value | undefined {
  const at = placeOf(filling, name);
  return at < filling.count ? filling.values[at] : undefined;
}

function placeOf({ names, count }: Filling<unknown>, name: string): number {
  for (let at = 0; at < count; at++) if (names[at] === name) return at;
  return count;
}

/** Names that came together, in this order, and a record of them to copy. */
interface Form {
  readonly names: readonly string[];
  readonly record: Readonly<Record<string, undefined>>;
}

const forms = new Map<number, Form[]>();
const mostForms = 16;

/**
 * The finished record. An object that grows by computed names becomes a hash table of eight times
 * the size; a copy of one with the same names stays as small as if it were written out, and whoever
 * reads many of them finds a field always at the same place.
 */
export function recordOf<Value>(filling: Filling<Value>): Readonly<Record<string, Value>> {
  const { names, values, count } = filling;
  const record: Record<string, Value | undefined> = { ...formOf(names, count) };
  for (let at = 0; at < count; at++) record[names[at] ?? ""] = values[at];
  return record as Record<string, Value>; // every name has got its value
}

/** Rows of a sheet mostly fill the same columns, so few forms are known; the oldest makes room. */
function formOf(names: readonly string[], count: number): Form["record"] {
  const known = forms.get(count) ?? [];
  for (const form of known) if (agrees(form.names, names, count)) return form.record;
  const own = names.slice(0, count);
  const form = { names: own, record: { ...Object.fromEntries(own.map((name) => [name])) } };
  forms.set(count, [form, ...known].slice(0, mostForms));
  return form.record;
}

function agrees(known: readonly string[], names: readonly string[], count: number): boolean {
  for (let at = 0; at < count; at++) if (known[at] !== names[at]) return false;
  return true;
}
