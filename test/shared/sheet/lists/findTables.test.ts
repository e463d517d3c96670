import { describe, expect, it } from "vitest";
import { readOne, readSheets, titlesOf } from "../town.ts";

const header = ["Nr.", "Maßnahme", "Federführung", "Beginn", "Priorität"];
const rows = [
  ["MO 1", "Radweg am Ring", "66", 2025, 4],
  ["MO 2", "Neue Buslinie", "61", 2026, 5],
  ["KA 1", "Bäume am Markt", "67", 2024, 3],
];
const titles = ["Radweg am Ring", "Neue Buslinie", "Bäume am Markt"];
const mapping = { A: "code", B: "title", C: "department", D: "start", E: "priority" };

describe("the header of a list", () => {
  it("is found under title lines and blank rows", () => {
    const sheet = readOne([
      ["Klimaschutz in Musterstadt"],
      ["Stand: 01.03.2025", "Bearbeitung: Tiefbau"],
      [],
      header,
      ...rows,
    ]);
    expect(sheet.headerRows).toEqual([4]);
    expect(sheet.mapping).toEqual(mapping);
    expect(titlesOf(sheet)).toEqual(titles);
  });

  it("may begin in column C", () => {
    const right = (cells: readonly (string | number)[]) => ["", "", ...cells];
    const sheet = readOne([[], right(header), ...rows.map(right)]);
    expect(sheet.headerRows).toEqual([2]);
    expect(sheet.mapping).toEqual({
      C: "code",
      D: "title",
      E: "department",
      F: "start",
      G: "priority",
    });
    expect(sheet.measures[0]?.cells).toMatchObject({ code: "C3", title: "D3", priority: "G3" });
  });

  it.each([
    ["merged", ["A1:A2", "B1:B2", "C1:D1", "E1:F1"]],
    ["not merged", []],
  ])("has two rows where cells above are %s", (_how, merged) => {
    const sheet = readOne(
      [
        ["Nr.", "Maßnahme", "Kosten", "", "Zeitraum", ""],
        ["", "", "Investition", "laufend pro Jahr", "Beginn", "Ende"],
        ["MO 1", "Radweg am Ring", "25.000 €", "1.000 €", 2025, 2027],
        ["MO 2", "Neue Buslinie", "gering", "20 T€", 2026, 2028],
        ["KA 1", "Bäume am Markt", "3.000 €", "100 €", 2024, 2025],
      ],
      merged
    );
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(sheet.mapping).toEqual({
      A: "code",
      B: "title",
      C: "investment",
      D: "annualCost",
      E: "start",
      F: "end",
    });
    expect(titlesOf(sheet)).toEqual(titles);
  });

  it("has three rows where merged cells tie them", () => {
    const sheet = readOne(
      [
        ["Stammdaten", "", "Aufwand", "", ""],
        ["Nr.", "Maßnahme", "Kosten", "", "Priorität"],
        ["", "", "Investition", "laufend pro Jahr", ""],
        ["MO 1", "Radweg am Ring", "25.000 €", "1.000 €", 3],
        ["MO 2", "Neue Buslinie", "5.000 €", "20 T€", 4],
        ["KA 1", "Bäume am Markt", "3.000 €", "100 €", 6],
      ],
      ["A1:B1", "C1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"]
    );
    expect(sheet.headerRows).toEqual([1, 2, 3]);
    expect(sheet.mapping).toEqual({
      A: "code",
      B: "title",
      C: "investment",
      D: "annualCost",
      E: "priority",
    });
    expect(titlesOf(sheet)).toEqual(titles);
  });
});

it("reads two tables on one sheet, each with its own header", () => {
  const [first, second, ...more] = readSheets([
    ["Verkehr"],
    header,
    ...rows,
    [],
    ["Ideen"],
    ["Idee", "Beschreibung", "Wer?", "Kosten"],
    ["Lastenräder", "Räder für den Einkauf ausleihen.", "Tiefbau", "5.000 €"],
    ["Tauschregal", "Dinge gehen an andere weiter.", "Stadtplanung", "gering"],
  ]);
  expect(more).toEqual([]);
  expect(first && [first.headerRows, titlesOf(first)]).toEqual([[2], titles]);
  expect(second?.headerRows).toEqual([8]);
  expect(second?.mapping).toEqual({ A: "title", B: "description", C: "lead", D: "investment" });
  expect(second && titlesOf(second)).toEqual(["Lastenräder", "Tauschregal"]);
});

it("begins no other table at a row whose answers sound like headings and come again", () => {
  const sheets = readSheets([
    ["Vorhaben", "Anmerkungen zum Aufwand", "Wo es gerade klemmt"],
    ["Förderung von Wärmepumpen", "Aufwand trägt im Wesentlichen der Eigenbetrieb", "Freistellung"],
    ["Ausbau der Baumscheiben"],
    [
      "Umsetzung der Trinkbrunnen",
      "Aufwand trägt im Wesentlichen der Eigenbetrieb",
      "Ehrenamt begrenzt",
    ],
    ["Beratung zu Solardächern", "schwer abschätzbar", "Aufsicht fehlt"],
  ]);
  expect(sheets.map((sheet) => titlesOf(sheet).length)).toEqual([4]);
});

it("reads three tables of which two share headings", () => {
  const sheets = readSheets([
    ["Nr.", "Maßnahme", "Federführung", "Beginn"],
    ["MO 1", "Radring", "66", "2025"],
    ["MO 2", "Lastenräder", "66", "2025"],
    [],
    ["Nr.", "Projekt", "Zuständig", "Priorität"],
    ["KA 1", "Linden am Ring", "67", "4"],
    ["KA 2", "Trinkbrunnen am Markt", "67", "5"],
    [],
    ["Nr.", "Projekt", "Zuständig", "Investitionskosten"],
    ["BS 1", "Dämmung der Halle", "62", "2000"],
    ["BS 2", "Solardach der Schule", "62", "9000"],
  ]);
  expect(sheets.map(titlesOf)).toEqual([
    ["Radring", "Lastenräder"],
    ["Linden am Ring", "Trinkbrunnen am Markt"],
    ["Dämmung der Halle", "Solardach der Schule"],
  ]);
  expect(sheets.map(({ mapping }) => mapping["D"])).toEqual(["start", "priority", "investment"]);
});

it("keeps one table where a header of two rows comes again in one", () => {
  const sheet = readOne(
    [
      ["Nr.", "Maßnahme", "Inhalt", "", "Kosten", ""],
      ["", "", "Beschreibung", "Ziel", "Investition", "Förderung"],
      ["MO 1", "Radweg am Ring", "Neuer Weg.", "Mehr Rad.", "25.000 €", "Land"],
      ["MO 2", "Neue Buslinie", "Zehn Busse.", "Mehr Bus.", "5.000 €", "Bund"],
      [],
      ["Nachtrag"],
      ["Nr.", "Maßnahme", "Beschreibung", "Ziel", "Investition", "Förderung"],
      ["KA 1", "Bäume am Markt", "Zwölf Linden.", "Schatten.", "3.000 €", "Land"],
    ],
    ["A1:A2", "B1:B2", "C1:D1", "E1:F1"]
  );
  expect(titlesOf(sheet)).toEqual(["Radweg am Ring", "Neue Buslinie", "Bäume am Markt"]);
});

it("takes units under a heading for a part of it", () => {
  const sheet = readOne(
    [
      ["Nr.", "Maßnahme", "Einsparung pro Jahr", "", "Priorität"],
      ["", "", "kWh", "kg CO2", ""],
      ["BS 1", "Dämmung Rathaus", 612000, 148000, 4],
      ["BS 2", "Pumpen Schule", 26400, 9700, 5],
      ["BS 3", "Fenster Kita", 41000, 9900, 3],
    ],
    ["C1:D1"]
  );
  expect(sheet.mapping).toMatchObject({ C: "energySaving", D: "emissionSaving" });
  expect(sheet.measures[0]?.values).toMatchObject({ energySaving: 612, emissionSaving: 148 });
});

it("takes no table of contents for a list of measures", () => {
  const [sheet] = readSheets([
    ["Blatt", "Titel", "Seite"],
    ["MO 1", "Radweg am Ring", 4],
    ["MO 2", "Neue Buslinie", 6],
    ["KA 1", "Bäume am Markt", 8],
  ]);
  expect(sheet?.form).toBe("ignored");
});

it("reads groups over a header in which some columns have their heading above only", () => {
  const sheet = readOne(
    [
      ["Produkt", "Maßnahme", "", "Priorität", "", "", "nächster Schritt"],
      ["", "Nr.", "Kurztext", "hoch", "mittel", "gering", ""],
      ["12.01", "MO 1", "Radweg am Ring", "x", "", "", "Vergabe der Planung"],
      ["12.02", "MO 2", "Neue Buslinie", "", "x", "", "Machbarkeit prüfen"],
      ["14.01", "KA 1", "Bäume am Markt", "", "", "x", "Bohrungen"],
    ],
    ["B1:C1", "D1:F1"]
  );
  expect(sheet.mapping).toMatchObject({
    B: "code",
    C: "title",
    D: "priority",
    E: "priority",
    F: "priority",
    G: "nextSteps",
  });
});
