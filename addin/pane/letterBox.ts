import { button, buttons } from "./buttons.ts";
import { type Content, el } from "./element.ts";

/** A text to be taken along, with a button that copies it; `copy` says what came of it. */
export function letterBox(name: string, text: string, copy: (text: string) => void): Content {
  const lines = Math.min(text.split("\n").length + 2, 14);
  return [
    el("textarea", { readonly: true, rows: lines, "aria-label": name, value: text }),
    buttons(button("Text kopieren", () => copy(text))),
  ];
}
