import { saysNothing } from "./choices/isPlaceholder.ts";
import type { Kind } from "./kind.ts";

/** A measure's number as stored: "MW6", "BS4.4" (MODEL.md section 1). */
export const codePattern = /^[A-ZÄÖÜ]{1,4}\d{1,3}(\.\d{1,2})?$/;

const written =
  /^(?:nr\.?\s*)?(?!nr[.\s])([A-ZÄÖÜ]{1,4})[\s\u00a0._–-]{0,2}0?(\d{1,3})(?:[.\-/]0?(\d{1,2}))?$/i;

/** "MW 6", "MW-6", "Mw6" → "MW6"; undefined when the text is no measure's number. */
export function normalCode(text: string): string | undefined {
  const found = written.exec(text.trim().replace(/[)\]:.,;]+$/, ""));
  if (!found?.[1] || found[2] === undefined) return undefined;
  const code = `${found[1].toUpperCase()}${found[2]}${found[3] === undefined ? "" : `.${found[3]}`}`;
  return codePattern.test(code) ? code : undefined;
}

/** A measure's number. */
export const code: Kind<string> = {
  name: "code",
  expects: "Buchstaben und Zahl, z. B. MW6",
  read(source) {
    const text = source.text.trim();
    if (text === "" || saysNothing(text)) return {};
    const value = normalCode(text);
    return value === undefined ? { trouble: { code: "codeMalformed", found: text } } : { value };
  },
  show: (value) => value,
  same: (a, b) => a === b,
  schema: () => ({ type: "string", pattern: codePattern.source }),
  cellRule: () => ({ type: "any" }),
};
