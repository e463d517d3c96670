import { choosesAtOnce } from "./choosesAtOnce.ts";
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

/** What a list offers: the value of each and its name. */
type Choices = readonly (readonly [value: string, name: string])[];

/** A label and a list to choose from. */
export const choice = (
  label: string,
  value: string,
  choices: Choices,
  write: (value: string) => void
): Content => list(label, value, choices, { onChange: (event) => write(typed(event)) });

/** A list whose choice fetches something or asks something: walking through it with arrow keys does not yet. */
export const choiceAtOnce = (
  label: string,
  value: string,
  choices: Choices,
  choose: (value: string) => void
): Content => list(label, value, choices, choosesAtOnce(choose));

const list = (label: string, value: string, choices: Choices, listeners: Attributes) =>
  el(
    "label",
    {},
    label,
    el(
      "select",
      { value, ...listeners },
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
