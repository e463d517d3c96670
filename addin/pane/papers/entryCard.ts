import { button } from "../buttons.ts";
import { type Content, el } from "../element.ts";

/** One of several entries of a paper, named to who listens, which can be taken out again. */
export const entryCard = (name: string, remove: () => void, ...content: Content[]): Content =>
  el(
    "fieldset",
    { class: "card" },
    el("legend", { class: "unseen" }, name),
    content,
    button("Entfernen", remove, { class: "plain" })
  );
