import { describe, expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile, readOne } from "../town.ts";

const hinted = (name: string, title: string, status: string, money: string) =>
  gridOf(
    [
      ["Projektdatenblatt"],
      ["1.1", "Projekttitel", title, "sprechend, ohne Abkürzung"],
      ["1.2", "Kennung", "MO 4", "z. B. MO 4"],
      ["1.3", "Projektträger", "Tiefbau", "Institution"],
      ["1.4", "Zielsetzung", `${title} wird besser.`, "Monitoring"],
      ["1.5", "Stand des Projekts", status, "Status"],
      ["1.6", "Investive Kosten", money, "in Euro"],
      ["1.7", "Finanzierung durch", "Land, Bund …", "Land, Bund …"],
    ],
    [],
    name
  );

describe("forms that were copied from one another", () => {
  const { sheets } = readFile([
    hinted("Blatt 1", "Radweg am Ring", "in Umsetzung", "120.000 €"),
    hinted("Blatt 2", "Neue Buslinie", "beschlossen", "80.000 €"),
    hinted("Blatt 3", "Bäume am Markt", "Vorschlag", ""),
  ]);

  it("takes the column of hints beside the answers neither for labels nor for answers", () => {
    expect(sheets.map(({ form }) => form)).toEqual(["form", "form", "form"]);
    expect(Object.keys(sheets[0]?.mapping ?? {}).filter((cell) => /^[AD]/.test(cell))).toEqual([]);
    expect(sheets[0]?.measures[0]?.values).toMatchObject({
      title: "Radweg am Ring",
      goal: "Radweg am Ring wird besser.",
      phase: "in Umsetzung",
      investment: { min: 120_000, max: 120_000 },
    });
  });

  it("leaves empty what is empty or only repeats the hint beside it", () => {
    const values = sheets[2]?.measures[0]?.values;
    expect(values?.investment).toBeUndefined();
    expect(sheets.flatMap(({ measures }) => measures[0]?.values.funders ?? [])).toEqual([]);
  });

  it("knows the empty form among them", () => {
    const filled = (name: string, title: string) =>
      gridOf(
        [
          ["Titel der Maßnahme", title],
          ["Laufende Nummer", 1],
          ["Kennung", "MO 3"],
          ["Handlungsfeld", "Mobilität"],
          ["Zielsetzung", `${title} für alle`],
          ["Ausgangssituation", `Noch kein ${title}`],
        ],
        [],
        name
      );
    const empty = filled("leer", "").rows.map((row) => row.slice(0, 1));
    const reading = readFile([
      filled("A", "Radweg"),
      filled("B", "Busspur"),
      { ...filled("leer", ""), rows: empty },
    ]);
    expect(reading.sheets.map(({ form, measures }) => [form, measures.length])).toEqual([
      ["form", 1],
      ["form", 1],
      ["ignored", 0],
    ]);
  });
});

it("takes one word above other labels that ask for the same for the heading of a section", () => {
  const { mapping } = readOne([
    ["Titel der Maßnahme", "Radweg am Ring"],
    ["Inhalt"],
    ["Zielsetzung", "Mehr Radverkehr."],
    ["Ausgangssituation", "Die Straße ist eng."],
    ["Inhaltliche Beschreibung", "Neuer Radweg auf beiden Seiten."],
    ["Akteure"],
    ["Verantwortliche Stelle", "Tiefbau"],
    ["Beteiligte", "Stadtwerke"],
    ["Status", "in Umsetzung"],
  ]);
  expect([mapping["A2"], mapping["A5"], mapping["A6"], mapping["A8"]]).toEqual([
    null,
    "description",
    null,
    "partners",
  ]);
});

it("reads a form that holds a measure in every column", () => {
  const sheet = readOne([
    ["Maßnahmen der IT, eine Spalte je Vorhaben"],
    [],
    [
      "Vorhaben",
      "Kühlung mit Außenluft",
      "Drucker abschalten",
      "Thin Clients",
      "Server teilen",
      "Ökostrom",
    ],
    ["Kürzel", "BS 1", "BS 2", "BS 3", "BS 4", "BS 5"],
    [
      "Beschreibung",
      "Klappen einbauen.",
      "Zeitschaltung setzen.",
      "Rechner tauschen.",
      "Zusammenlegen.",
      "Vertrag ändern.",
    ],
    ["Beginn", 2025, 2024, 2025, 2026, 2027],
    ["Anschaffungskosten", 148000, 0, 260000, 1000, 0],
    ["Stand der Umsetzung", "in Umsetzung", "erledigt", "in Umsetzung", "geplant", "Idee"],
  ]);
  expect(sheet.form).toBe("form");
  expect(
    sheet.measures.map(({ place, values, cells }) => [
      place.cell,
      values.code,
      values.phase,
      cells["start"],
    ])
  ).toEqual([
    ["B3", "BS1", "in Umsetzung", "B6"],
    ["C3", "BS2", "abgeschlossen", "C6"],
    ["D3", "BS3", "in Umsetzung", "D6"],
    ["E3", "BS4", "in Vorbereitung", "E6"],
    ["F3", "BS5", "Vorschlag", "F6"],
  ]);
});
