import { describe, expect, it } from "vitest";
import { changeSentence } from "../../../shared/documents/changesSince.ts";
import { countsOfMeasures } from "../../../shared/documents/countsOfMeasures.ts";

const counted = (text: string) => countsOfMeasures(text).map(({ value }) => value);

describe("how many measures a text speaks of", () => {
  it.each([
    ["12 Maßnahmen laufen.", [12]],
    ["Zwölf Maßnahmen laufen, drei neue Maßnahmen kommen hinzu.", [12, 3]],
    ["Von den Zielen sind 12 laufende Maßnahmen betroffen.", [12]],
    ["1.250 Maßnahmen im Land", [1250]],
    ["Begonnen sind 12 von 43 Maßnahmen.", [43, 12]],
    ["fünf der 43 Maßnahmen", [43, 5]],
  ])("is heard in „%s“", (text, counts) => {
    expect(counted(text)).toEqual(counts);
  });

  it.each([
    "Eine Maßnahme kann mehrere Ziele haben.",
    "Bis 2030 alle Maßnahmen umsetzen",
    "Im Jahr 2025 begonnene Maßnahmen",
    "Ab 2026 Maßnahmen zur Anpassung umsetzen",
    "Die Maßnahmenliste hat 12 Seiten.",
    "12 Maßnahmenblätter",
    "keine Maßnahmen",
  ])("is not heard in „%s“", (text) => {
    expect(counted(text)).toEqual([]);
  });
});

describe("what has changed since a paper was made", () => {
  it("says none where a count is gone, and that nobody said where a sum is", () => {
    expect(changeSentence({ name: "Maßnahmen „laufend“", unit: "Maßnahmen", before: 3 })).toBe(
      "Maßnahmen „laufend“: vorher 3, jetzt 0"
    );
    expect(changeSentence({ name: "THG-Einsparung", unit: "t CO₂e/a", before: 120 })).toBe(
      "THG-Einsparung: vorher 120\u00a0t CO₂e/a, jetzt keine Angabe"
    );
  });
});
