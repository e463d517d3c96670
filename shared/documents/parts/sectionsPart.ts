import type { Block } from "../block.ts";
import type { Part } from "../paperKind.ts";
import { prose } from "../prose.ts";
import { heading } from "./front.ts";

/** What no catalogue knows: the office's own sections, word for word. */
export const sectionsPart: Part = {
  label: "Text",
  make: ({ context: { sections = [] } }) =>
    sections.flatMap(({ heading: title, text }): readonly Block[] => [
      ...(title === undefined ? [] : [heading(title)]),
      ...prose(text),
    ]),
};
