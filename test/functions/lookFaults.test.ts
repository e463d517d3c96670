import { describe, expect, it } from "vitest";
import { lookFaults } from "../look/lookFaults.ts";

describe("what looking at a paper's text complains about", () => {
  it.each([
    ["Fehler! Verweisquelle konnte nicht gefunden werden.", "Feld ohne Ziel"],
    ["Tabelle : Maßnahmen", "Beschriftung ohne Nummer"],
    ["Abbildung\u00a0: Kosten", "Beschriftung ohne Nummer"],
    ["Vorlage {{betreff}}", "Platzhalter"],
    ["Summe: undefined", "Platzhalter"],
    ["Table of Contents", "Englisch"],
    ["Stand 2026-02-13", "Datum wie in Dateien"],
    ["Bilanz in t CO2", "CO₂ in falscher Schreibweise"],
  ])("%s", (line, fault) => {
    expect(lookFaults(`Alles gut.\n${line}`)).toEqual([
      expect.stringMatching(`^${fault} \\(Zeile 2\\)`),
    ]);
  });

  it("is content with a good paper, names of measures among it", () => {
    expect(
      lookFaults("Tabelle 1: Bike-and-ride am Bahnhof\nStand 13.02.2026\n3,5 t CO₂e/a")
    ).toEqual([]);
  });
});
