import type { Block } from "../block.ts";
import { ownProse, staleText } from "../ownText.ts";
import type { Part } from "../paperKind.ts";
import { heading } from "./front.ts";

/** What no catalogue knows: the office's own sections, word for word; those of another period say so. */
export const sectionsPart: Part = {
  label: "Text",
  make: (material) =>
    (material.context.sections ?? []).flatMap((section): readonly Block[] => [
      ...(section.heading === undefined ? [] : [heading(section.heading)]),
      ...ownProse(section, material),
    ]),
  open: (material) =>
    (material.context.sections ?? []).flatMap((section, index) =>
      staleText(section.heading ?? `${index + 1}. Abschnitt`, section, material)
    ),
};
