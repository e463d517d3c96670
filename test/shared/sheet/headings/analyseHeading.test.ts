import { describe, expect, it } from "vitest";
import { analyseHeading } from "../../../../shared/sheet/headings/analyseHeading.ts";

const senses = (heading: string) => [...analyseHeading(heading).meanings.keys()].sort();

describe("analyseHeading", () => {
  it.each([
    ["Treibhausgasminderungspotenzial", ["emission", "potential", "saving"]],
    ["THG-Red.", ["emission", "saving"]],
    ["verantw.", ["lead"]],
    ["Zeithor.", ["horizon"]],
    ["Umsetzg.-Stand", ["realisation", "state"]],
    ["Masnahme", ["measure"]],
    ["Handlungsfelt", ["action", "field"]],
    ["Bis wann?", ["until", "when"]],
  ])("understands %j", (heading, meanings) => {
    expect(senses(heading)).toEqual(meanings);
  });

  it("takes another word of six letters for no slip of the keyboard", () => {
    expect(senses("Charge")).not.toContain("change");
  });

  it("hears no „Art“ in „Projektkarte“", () => {
    expect(senses("Projektkarte")).not.toContain("kind");
  });

  it.each(["Lfd. Nr.", "Flurstück", "Anzahl Ladepunkte", "PSP-Element", "Baujahr"])(
    "knows that %j is no column of a catalogue",
    (heading) => {
      expect(analyseHeading(heading).foreign).toBe(true);
    }
  );

  it("does not take „lfd. Kosten“ for a running number", () => {
    expect(analyseHeading("lfd. Kosten").foreign).toBe(false);
  });
});

it("makes nothing of a heading that is one endless word", () => {
  expect([...analyseHeading("maßnahmen".repeat(3500)).meanings.keys()]).toEqual([]);
});
