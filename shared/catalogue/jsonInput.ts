type Json = Readonly<Record<string, unknown>>;

/** The object that came from outside; an empty one when it is none. */
export const objectOf = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The text that came from outside, without blanks at its edges; numbers as text; undefined when there is none. */
export function textFrom(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** What came from outside, to be quoted in a sentence: a text as it is, all else as JSON. */
export const quoted = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "nichts");

export const numberFrom = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

/** A list; a single thing counts as a list of one, nothing as an empty one. */
export const listFrom = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : value === undefined || value === null || value === ""
      ? []
      : [value];

export const textsFrom = (value: unknown): readonly string[] =>
  listFrom(value).flatMap((each) => textFrom(each) ?? []);

/** The one of the allowed words that the value is. */
export const oneOf = <Word extends string>(
  words: readonly Word[],
  value: unknown
): Word | undefined => words.find((word) => word === value);

/** Only the keys that have a value, so that absent stays absent. */
export function present<Shape extends object>(
  shape: Shape
): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  const entries = Object.entries(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> };
}
