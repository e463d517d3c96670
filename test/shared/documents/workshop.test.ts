import { expect, it } from "vitest";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { WorkshopTask } from "../../../shared/documents/paperData.ts";
import { aCatalogue, aMeasure, loose, textOf } from "./aCatalogue.ts";

function recorded(tasks: readonly WorkshopTask[]): string {
  const context = { audience: "öffentlich", workshop: { title: "Plan", tasks } } as const;
  return loose(textOf(makePaper("workshopprotokoll", aCatalogue([]), context) ?? { blocks: [] }));
}

it("asks all six questions of a task that was worked on", () => {
  const text = recorded([{ task: "Stellen schaffen", solutions: ["Förderung"] }]);
  expect(text).toContain("Was muss getan werden?\n• Lösung 1: Förderung");
  expect(text).toContain("Wer finanziert die Aktion?\nkeine Angabe");
  expect(text).not.toContain("nichts weiter");
});

it.each([
  [1, "Zu Aufgabe 2 ist nichts weiter festgehalten."],
  [2, "Zu den Aufgaben 2 und 3 ist nichts weiter festgehalten."],
  [4, "Zu den Aufgaben 2 bis 5 ist nichts weiter festgehalten."],
])("names %i tasks the group did not come to in one sentence", (count, sentence) => {
  const rest = Array.from({ length: count }, (_, index) => ({ task: `Später ${index}` }));
  const text = recorded([{ task: "Stellen schaffen", actors: ["Rat"] }, ...rest]);
  expect(text).toContain(sentence);
  expect(text).toContain("• Aufgabe 2: Später 0");
  expect(text).not.toContain("\nAufgabe 2: Später 0");
});

it("keeps the order of the record, which no catalogue has", () => {
  const measures = ["a", "b", "c"].map((id) =>
    aMeasure({ id, code: id, title: `Aufgabe ${id}`, origin: "Workshop" })
  );
  const catalogue = { ...aCatalogue(measures), workshopOrder: ["c", "a", "b"] };
  const paper = makePaper("workshopprotokoll", catalogue, { audience: "öffentlich" });
  expect(loose(textOf(paper ?? { blocks: [] }))).toContain(
    "• Aufgabe 1: Aufgabe c\n• Aufgabe 2: Aufgabe a\n• Aufgabe 3: Aufgabe b"
  );
});
