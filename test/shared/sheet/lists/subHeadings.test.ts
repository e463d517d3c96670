import { describe, expect, it } from "vitest";
import { readOne } from "../town.ts";

const rowsOf = (rows: readonly (readonly (string | number)[])[], merged: readonly string[]) =>
  readOne(rows, merged);

describe("rows below the headings", () => {
  it("holds words below groups and units below single headings", () => {
    const { headerRows, mapping, measures } = rowsOf(
      [
        ["Kanalbetrieb"],
        ["Kenner", "Maßnahme", "Etat", "", "Bauphase", "", "Einsparung", "Zuständig"],
        ["", "", "Invest", "jährlich", "Beginn", "Ende", "t CO2/a", "Name"],
        ["KB 1", "Pumpen im Klärwerk tauschen", 40_000, 900, "03/2025", "11/2026", 12, "Fr. Adam"],
        ["KB 2", "Faulgas im Blockheizkraftwerk", 85_000, 400, "2026", "2028", 140, "Hr. Berg"],
        ["KB 3", "Zisternen für den Bauhof", 12_500, 0, "05/2025", "2025", 1, "Fr. Adam"],
      ],
      ["C2:D2", "E2:F2"]
    );
    expect(headerRows).toEqual([2, 3]);
    expect(mapping).toMatchObject({
      A: "code",
      B: "title",
      C: "investment",
      D: "annualCost",
      E: "start",
      F: "end",
      G: "emissionSaving",
    });
    expect(measures.map(({ values }) => values.emissionSaving)).toEqual([12, 140, 1]);
  });

  it("belongs to the row above where that names the columns the lower row leaves open", () => {
    const { headerRows, mapping } = rowsOf(
      [
        ["Wohnbau, Stand Mai"],
        [],
        ["Objekt", "Projekttitel", "Baujahr", "Geld", "", "Termine", "", "Fördermittel", "Status"],
        ["", "", "", "Investition in €", "Betrieb in €", "Projektbeginn", "Projektende", "", ""],
        ["W7", "Lindenhof dämmen", 1961, 300_000, 0, "2025", "2026", "Land", "in Umsetzung"],
        ["W8", "Turmweg mit Solardach", 1974, 90_000, 500, "2026", "2026", "Bund", "in Planung"],
        ["W9", "Fernwärme am Anger", 1958, 510_000, 100, "2027", "2029", "keine", "in Planung"],
      ],
      ["D3:E3", "F3:G3"]
    );
    expect(headerRows).toEqual([3, 4]);
    expect(mapping).toMatchObject({ B: "title", D: "investment", H: "funding", I: "phase" });
  });

  it("may be three, with groups over all of them and hints below", () => {
    const { headerRows, mapping, ratingScales } = rowsOf(
      [
        ["intern", "Inhalt", "", "", "Urteil der Runde", "", "Zeit", ""],
        ["lfd.", "Maßnahmen-Nr.", "Maßnahme", "Ziel", "Priorität", "Kosteneffizienz", "", ""],
        ["", "", "", "", "0–6", "0–6", "Beginn", "Ende"],
        [1, "XA 1", "Radstation am Hafen", "Mehr Rad", 5, 4, "2025", "2027"],
        [2, "XA 2", "Tempo 30 in der Altstadt", "Ruhe", 6, 5, "2026", "2026"],
        [3, "XB 1", "Dach der Turnhalle begrünen", "Kühlung", 2, 1, "2024", "2026"],
      ],
      ["B1:D1", "E1:F1", "G1:H1"]
    );
    expect(headerRows).toEqual([1, 2, 3]);
    expect(mapping).toMatchObject({ B: "code", C: "title", E: "priority", F: "costEfficiency" });
    expect(mapping).toMatchObject({ G: "start", H: "end" });
    expect(ratingScales).toEqual({ E: "0-6", F: "0-6" });
  });

  it("only hints what to enter where every column has its heading", () => {
    const { measures, headerRows } = rowsOf(
      [
        ["Verein", "Projekt", "Beschreibung", "Beginn", "Kosten", "Stand"],
        ["wer?", "knapp!", "in zwei Zeilen", "Monat", "nur Zahl", "ankreuzen"],
        ["TSV Au", "Flutlicht sparsam schalten", "Umbau der Masten", "02/2025", 4000, "läuft"],
        ["TSV Au", "Regenwasser für den Rasen", "Tank und Pumpe", "04/2026", 9500, "geplant"],
        ["SC Ried", "Fahrten gemeinsam planen", "Plan im Netz", "09/2025", 0, "läuft"],
      ],
      []
    );
    expect(measures.map(({ values }) => values.title)).toEqual([
      "Flutlicht sparsam schalten",
      "Regenwasser für den Rasen",
      "Fahrten gemeinsam planen",
    ]);
    expect(headerRows).toEqual([1, 2]);
  });

  it.each([
    ["figures", [1, 2, 3, 4, 5]],
    ["figures in brackets", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["letters", ["a", "b", "c", "d", "e"]],
    ["the word column", ["Sp. 1", "Sp. 2", "Sp. 3", "Sp. 4", "Sp. 5"]],
  ])("counts the columns by %s", (_, numbers) => {
    const { measures } = rowsOf(
      [
        ["Nr.", "Maßnahme", "Beschreibung", "Beginn", "Federführung"],
        numbers,
        ["K 1", "Moor vernässen", "Gräben schließen und Wehre setzen.", "2025", "Umweltamt"],
        ["K 2", "Auwald pflanzen", "Zwölf Hektar am Fluss.", "2026", "Forst"],
        ["Nr.", "Maßnahme", "Beschreibung", "Beginn", "Federführung"],
        numbers,
        ["K 3", "Deich verlegen", "Raum für das Hochwasser.", "2028", "Umweltamt"],
      ],
      []
    );
    expect(measures.map(({ values }) => values.code)).toEqual(["K1", "K2", "K3"]);
  });

  it("is no row of values, though it has words where the others have figures", () => {
    const { headerRows, measures } = rowsOf(
      [
        ["Nr.", "Maßnahme", "Kosten", "Beginn", "Ende", "Stand"],
        ["", "Bücherbus ersetzen", "offen", "folgt", "folgt", "Idee"],
        ["K 2", "Hitzetelefon einrichten", 4000, "2025", "2026", "läuft"],
        ["K 3", "Trinkbrunnen am Markt", 18_000, "2026", "2027", "Idee"],
      ],
      []
    );
    expect(headerRows).toEqual([1]);
    expect(measures).toHaveLength(3);
  });

  it("is no heading of a group of two cells", () => {
    const { headerRows, measures } = rowsOf(
      [
        ["Nr.", "Maßnahme", "Kosten", "Beginn", "Ende", "Stand"],
        ["HQ", "Häuser", "", "", "", ""],
        ["HQ 1", "Rathaus dämmen und neu verglasen", 4000, "2025", "2026", "läuft"],
        ["HQ 2", "Wärmepumpe für das Hallenbad", 18_000, "2026", "2027", "Idee"],
      ],
      []
    );
    expect(headerRows).toEqual([1]);
    expect(measures).toHaveLength(2);
  });
});
