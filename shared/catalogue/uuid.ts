import type { Kind } from "./kind.ts";

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The program's own identifier of a measure. */
export const uuid: Kind<string> = {
  name: "uuid",
  expects: "die Kennung, die das Programm vergeben hat",
  read(source) {
    const text = source.text.trim().toLowerCase();
    if (text === "") return {};
    return form.test(text)
      ? { value: text }
      : { trouble: { code: "unreadable", found: source.text } };
  },
  show: (value) => value,
  same: (a, b) => a === b,
  schema: () => ({ type: "string", format: "uuid" }),
  cellRule: () => ({ type: "any" }),
};
