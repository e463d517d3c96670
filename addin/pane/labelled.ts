import { type Attributes, type Content, el } from "./element.ts";
import { typed } from "./typed.ts";

/** A label and its input; `write` is called with what stands in it. */
export const labelled = (
  label: string,
  value: string,
  write: (text: string) => void,
  attributes: Attributes = {}
): Content =>
  el(
    "label",
    {},
    label,
    el("input", { type: "text", ...attributes, value, onInput: (event) => write(typed(event)) })
  );

/** A label and a list to choose from. */
export const choice = (
  label: string,
  value: string,
  choices: readonly (readonly [value: string, name: string])[],
  write: (value: string) => void
): Content =>
  el(
    "label",
    {},
    label,
    el(
      "select",
      { value, onChange: (event) => write(typed(event)) },
      choices.map(([one, name]) => el("option", { value: one, key: one }, name))
    )
  );

/** A box to tick, with its words beside it. */
export const tick = (label: string, checked: boolean, write: (checked: boolean) => void): Content =>
  el(
    "label",
    { class: "choice", key: label },
    el("input", {
      type: "checkbox",
      checked,
      onChange: ({ target }) => write(target instanceof HTMLInputElement && target.checked),
    }),
    el("span", {}, label)
  );

/** A label and room for several lines. */
export const longText = (
  label: string,
  value: string,
  write: (text: string) => void,
  attributes: Attributes = {}
): Content =>
  el(
    "label",
    {},
    label,
    el("textarea", { rows: 2, ...attributes, value, onInput: (event) => write(typed(event)) })
  );
