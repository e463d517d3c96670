import { type Content, el } from "../element.ts";

/** A part of a form that is folded away until somebody wants it. */
export const fold = (name: string, content: Content, isOpen?: true): Content =>
  el("details", { class: "fold", key: name, open: isOpen }, el("summary", {}, name), content);
