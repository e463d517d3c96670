import { describe, expect, it } from "vitest";
import { readOne, titlesOf } from "../town.ts";

const head = ["Kennung", "Maßnahme", "Investition", "Laufende Kosten", "Beginn", "Beschreibung"];
const rows = [
  ["MO 1", "Radring schließen", 120_000, 500, "2025", "Fünf Lücken."],
  ["MO 2", "Bushalte überdachen", "30.000 €", 1500, "2026", "Zwölf Dächer."],
  ["MO 3", "Fußwege am Fluss", 50_000, 0, "2027", "Drei Kilometer."],
];
const titles = ["Radring schließen", "Bushalte überdachen", "Fußwege am Fluss"];
const more = [
  ["KA 1", "Platanen am Markt", 10_000, 200, "2025", "Vierzig Bäume."],
  ["KA 2", "Brunnen wieder öffnen", 5000, 100, "2026", "Vier Brunnen."],
];

const read = (...last: readonly (readonly (string | number)[])[]) => {
  const sheet = readOne([head, ...rows, ...last]);
  return { titles: titlesOf(sheet), skipped: sheet.skippedRows?.map(({ reason }) => reason) };
};

describe("a row that closes the measures above", () => {
  it.each([
    ["whatever it is called", ["", "verplant", 200_000]],
    ["with its word at the end", ["", "Programm gesamt", 200_000]],
    ["in capitals, though the figure is another", ["", "PROGRAMM GESAMT", 190_000]],
    ["in text", ["", "alles in allem", "200.000 €", "2.000 €"]],
    ["left of the titles", ["Haushalt", "", 200_000, 2000]],
  ])("adds them up, %s", (_, row) => {
    expect(read(row)).toEqual({ titles, skipped: ["Summenzeile"] });
  });

  it("adds up the part since the last sum, and all of them", () => {
    const sheet = readOne([
      head,
      ...rows,
      ["", "Straße", 200_000, 2000],
      ...more,
      ["", "Grün", 15_000, 300],
      ["", "Beides", 215_000, 2300],
    ]);
    expect(sheet.measures).toHaveLength(5);
    expect(sheet.skippedRows?.map(({ row }) => row)).toEqual([5, 8, 9]);
  });

  it.each([["3 Maßnahmen"], ["3 Datensätze"], ["Anzahl: 3"], ["insgesamt 3 Vorhaben"]])(
    "counts them: %s",
    (text) => {
      expect(read(["", text]).titles).toEqual(titles);
      expect(read([text]).titles).toEqual(titles);
    }
  );

  it("counts them beside a figure of its own", () => {
    expect(read(["", "3 Maßnahmen", "", 77]).titles).toEqual(titles);
  });

  it("may be followed by what its marks mean", () => {
    const below = [
      ["", "Summe", 200_000],
      ["", "Stand der Zahlen: Entwurf des Haushalts"],
      ["", "MO = Mobilität; KA = Klimaanpassung"],
    ];
    expect(read(...below).titles).toEqual(titles);
  });

  it("is none where its figures are those of a measure", () => {
    expect(read(["", "Carsharing im Dorf", 8000, 200]).titles).toEqual([
      ...titles,
      "Carsharing im Dorf",
    ]);
    expect(read(["", "1000 Bäume"]).titles).toEqual([...titles, "1000 Bäume"]);
    expect(read(["MO 4", "Brücke am Wehr", 200_000, 0]).titles).toHaveLength(4);
  });
});
