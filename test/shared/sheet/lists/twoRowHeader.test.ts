import { describe, expect, it } from "vitest";
import { readOne } from "../town.ts";

describe("a header of two rows", () => {
  const { form, mapping, periods, measures } = readOne(
    [
      ["Maßnahmenmonitoring im Auftrag"],
      [
        "Maßnahme",
        "",
        "Start",
        "Fortschrittsbericht",
        "",
        "Bewertung des Verlaufs",
        "",
        "Erreichte Minderung (t CO2)",
        "Datengüte",
      ],
      ["Nr.", "Titel", "Jahr", "2024", "1. HJ 2025", "Verlauf", "Erläuterung", "pro Jahr", "A–D"],
      [
        "MO 1",
        "Radweg am Ring",
        2025,
        "Geprüft.",
        "Erste Tranche ausgeschrieben.",
        "planmäßig",
        "",
        85,
        "B",
      ],
      [
        "MO 2",
        "Neue Buslinie",
        2026,
        "",
        "Linien in Abstimmung.",
        "kritisch",
        "Finanzierung offen",
        0,
        "D",
      ],
      [
        "KA 1",
        "Bäume am Markt",
        2025,
        "Studie fertig.",
        "Vorplanung läuft.",
        "verspätet",
        "Grunderwerb ungeklärt",
        12,
        "B",
      ],
    ],
    ["A2:B2", "D2:E2", "F2:G2"]
  );

  it("says by its upper row what years and explanations are of", () => {
    expect(form).toBe("period");
    expect(periods).toEqual({ D: "2024", E: "1. HJ 2025" });
    expect(mapping).toMatchObject({
      C: "start",
      F: "assessment",
      G: "assessmentReason",
      H: "emissionSaved",
      I: null,
    });
  });

  it("takes „kritisch“ for the middle where something worse is written", () => {
    expect(measures.map(({ values }) => values.assessment)).toEqual([
      "im Plan",
      "gefährdet",
      "verzögert",
    ]);
  });

  it("may hold units and hints below headings, and words below groups", () => {
    const sheet = readOne(
      [
        ["Objekt", "", "Baumaßnahme", "Gesamtkosten", "Termine", "", "Rangfolge", "Bauakte"],
        ["Nr.", "Liegenschaft", "", "T€", "Baubeginn", "Bauende", "hoch/mittel/niedrig", "Az."],
        ["101", "Rathaus", "Dämmung des Dachs", 385, "01.09.2024", "31.08.2026", "hoch", "23-1"],
        ["102", "Bauhof", "Neue Wärmepumpe", 72, "01.04.2026", "31.10.2026", "mittel", "23-2"],
        ["103", "Schule", "Fenster tauschen", 120, "01.02.2025", "31.05.2025", "hoch", "23-3"],
      ],
      ["A1:B1", "E1:F1"]
    );
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(sheet.mapping).toMatchObject({ D: "investment", E: "start", F: "end", G: "priority" });
    expect(sheet.measures[0]?.values.investment).toEqual({ min: 385_000, max: 385_000 });
  });
});
