import type { PaperData, Section } from "../../../shared/documents/paperData.ts";
import { button, buttons } from "../buttons.ts";
import type { Content } from "../element.ts";
import { labelled, longText } from "../labelled.ts";
import { entryCard } from "./entryCard.ts";
import { replaced, withText } from "./papering.ts";
import { without } from "./without.ts";

/** Paragraphs that only the office can write, each under a heading of its own if it wants one. */
export function sectionsForm(context: PaperData, enter: (context: PaperData) => void): Content {
  const { sections = [] } = context;
  const put = (at: number, one: Section | undefined) => {
    const next = replaced(sections, at, one);
    enter(without(context, "sections", next.length === 0 ? {} : { sections: next }));
  };
  return [
    sections.map((one, at) => {
      const { heading: _, ...withoutHeading } = one;
      return entryCard(
        `Abschnitt ${at + 1}`,
        () => put(at, undefined),
        labelled("Überschrift (darf fehlen)", one.heading ?? "", (text) =>
          put(at, { ...withoutHeading, ...withText("heading", text) })
        ),
        longText("Text des Abschnitts", one.text, (text) => put(at, { ...one, text }), { rows: 5 })
      );
    }),
    buttons(button("Abschnitt hinzufügen", () => put(sections.length, { text: "" }))),
  ];
}
