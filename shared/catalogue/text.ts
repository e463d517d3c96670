import { tidy } from "../wording/tidy.ts";
import { isPlaceholder, saysNothing } from "./choices/isPlaceholder.ts";
import type { Kind, Reading } from "./kind.ts";

function readText(found: string): Reading<string> {
  const text = tidy(found);
  if (text === "" || saysNothing(text)) return {};
  if (isPlaceholder(text)) return { trouble: { code: "placeholder", found: text } };
  return { value: text };
}

const foldBlanks = (text: string) => text.replace(/\s+/g, " ").trim();

const anyText: Omit<Kind<string>, "name" | "expects"> = {
  read: (source) => readText(source.text),
  show: (value) => value,
  same: (a, b) => foldBlanks(a) === foldBlanks(b),
  schema: () => ({ type: "string", minLength: 1 }),
  cellRule: () => ({ type: "any" }),
};

/** "Mitfahrpunkte ²": a mark that leads to a note below the table. */
const footnote = /(?<=[\p{L})])\s+[¹²³⁴-⁹]{1,2}$/u;

/** A short text in the author's own words. */
export const text: Kind<string> = {
  ...anyText,
  name: "text",
  expects: "ein kurzer Text",
  read: (source) => readText(source.text.trimEnd().replace(footnote, "")),
};

/** A text of several sentences or lines. */
export const longText: Kind<string> = { ...anyText, name: "longText", expects: "ein Text" };
