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

/** Buttons that stand side by side. */
export const buttons = (...content: Content[]): Piece => el("p", { class: "buttons" }, content);
