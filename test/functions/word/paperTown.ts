import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { aMeasure, someSettings } from "../../shared/documents/aCatalogue.ts";

/** Measures for papers: two topics, two phases, and whatever else is asked for. */
export const many = (count: number, more: Measure = {}) =>
  Array.from({ length: count }, (_, index) =>
    aMeasure({
      ...more,
      id: `id-${index}`,
      code: `MO${index}`,
      topic: more.topic ?? (index % 3 === 0 ? "Mobilität" : "Klimaanpassung"),
      phase: index % 2 === 0 ? "in Umsetzung" : "Vorschlag",
      start: "2024",
      end: "2025-03",
      emissionSaving: 10 + index,
      progress: "Läuft.",
    })
  );

/** What a municipality may set, with such words in it. */
export const settingsWith = (words: string) => ({
  ...someSettings,
  balance: [
    { year: 2019, sector: "gesamt", tonnes: 1000 },
    { year: 2023, sector: "gesamt", tonnes: 900 },
  ],
  targets: [{ year: 2030, reductionPercent: 50, baseYear: 2019, resolution: words }],
  committees: [{ name: words, kind: "Rat", receives: ["Klimabericht"], dates: [] }],
  departments: [
    { id: "a", name: words, aliases: [], kind: "Amt" },
    { id: "b", name: "B", aliases: [], kind: "Amt", parent: "a", validFrom: "2024-02-01" },
  ],
  relations: [{ from: "A", to: words, kind: "berichtet an" }],
});
