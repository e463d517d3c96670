import { type Content, el, type Piece } from "./element.ts";

/** A part of a step under its own heading, which names it to who listens. */
export const section = (key: string, heading: string, ...content: Content[]): Piece =>
  el(
    "section",
    { key, "aria-labelledby": `${key}-title` },
    el("h2", { id: `${key}-title` }, heading),
    content
  );
