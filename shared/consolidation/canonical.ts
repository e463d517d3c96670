import { remembering } from "../wording/remembering.ts";

/** JSON with sorted keys and without absent values: equal facts give equal text. */
export function canonical(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return Array.isArray(value) ? ofList(value) : ofRecord(value);
}

function ofList(list: readonly unknown[]): string {
  let text = "";
  for (const entry of list) text += `${text === "" ? "" : ","}${canonical(entry)}`;
  return `[${text}]`;
}

function ofRecord(value: object): string {
  const record: Readonly<Record<string, unknown>> = { ...value };
  let text = "";
  for (const key of Object.keys(record).sort()) {
    const entry = record[key];
    if (entry !== undefined) text += `${text === "" ? "" : ","}${named(key)}${canonical(entry)}`;
  }
  return `{${text}}`;
}

/** Nothing in it that JSON writes otherwise. */
const isPlain = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;
const quoted = (text: string) => (isPlain.test(text) ? `"${text}"` : JSON.stringify(text));

/** The same few names stand before nearly all values. */
const named = remembering(2000, (key) => `${JSON.stringify(key)}:`);
