import { type Attributes, type Content, el, type Piece } from "./element.ts";

/** A button and what it does; what it answers is nobody's concern here. */
export const button = (label: Content, press: () => unknown, attributes: Attributes = {}): Piece =>
  el("button", { type: "button", ...attributes, onClick: () => void press() }, label);

/** The one that goes on: a page has at most one of them at a place. */
export const mainButton = (
  label: Content,
  press: () => unknown,
  attributes: Attributes = {}
): Piece => button(label, press, { class: "main", ...attributes });

/**
 * Buttons that stand side by side. Each is a piece of its own by its place among the arguments, also while
 * another is `false`: when one comes or goes, the focus must not end on a button that does something else.
 */
export const buttons = (...content: Content[]): Piece =>
  el("p", { class: "buttons" }, withKeys(content, "button"));

const withKeys = (content: readonly Content[], row: string): Content =>
  content.map((one, at) => {
    if (typeof one !== "object") return one;
    const key = `${row}-${at}`;
    return "tag" in one ? { ...one, attributes: { key, ...one.attributes } } : withKeys(one, key);
  });
