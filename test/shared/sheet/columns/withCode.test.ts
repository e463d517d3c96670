import { expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile, readOne, readSheets, titlesOf, valuesOf } from "../town.ts";

const titles = ["Radring schließen", "Turnhalle dämmen", "Platanen am Markt"];

it("takes for the measures' numbers those that open with the codes of the town's topics", () => {
  const { mapping, measures } = readOne([
    ["ID", "Maßnahme", "Nr. Klimaplan", "Federführung"],
    ...titles.map((title, at) => [
      `W-10${at}`,
      title,
      ["MO 1", "BS 4", "KA 2"][at] ?? "",
      "66 Tiefbau",
    ]),
  ]);
  expect(mapping).toMatchObject({ A: null, C: "code" });
  expect(measures.map(({ values }) => values.code)).toEqual(["MO1", "BS4", "KA2"]);
});

it("hears from „passt zu Nr.“ that another measure is meant", () => {
  const { mapping } = readOne([
    ["ID", "Maßnahme", "passt zu Nr.", "Federführung"],
    ...titles.map((title, at) => [`W-10${at}`, title, ["MO 1", "BS 4", "KA 2"][at] ?? "", "66"]),
  ]);
  expect(mapping).toMatchObject({ C: "links" });
});

it("finds the number on a form, whatever asks for it", () => {
  const sheet = readOne([
    ["Maßnahme:", "Radring schließen"],
    ["Anlagen-ID:", "P-2031"],
    ["Zeichen im Stadtprogramm:", "MO 3"],
    ["Beschreibung:", "Lücken am Wall und an der Bahn schließen."],
    ["Beginn:", "2026"],
    ["Ende:", "2028"],
    ["Ziel:", "Ein Ring ohne Lücken."],
    ["Zielgruppen:", "Pendlerinnen und Pendler"],
  ]);
  expect(valuesOf(sheet)).toEqual([expect.objectContaining({ code: "MO3" })]);
});

it("closes the list with „Programmsumme“", () => {
  const sheet = readOne([
    ["Maßnahme", "Kosten", "Beginn"],
    [titles[0] ?? "", 1000, 2026],
    [titles[1] ?? "", 2500, 2026],
    [titles[2] ?? "", 500, 2027],
    ["Programmsumme", 9000],
  ]);
  expect(titlesOf(sheet)).toEqual(titles);
});

it("leaves out a sheet of what other sheets let people choose from", () => {
  const grid = gridOf([
    ["Themenfeld", "Phase", "Ampel"],
    ["Mobilität", "Idee", "im Plan"],
    ["Klimaanpassung", "beschlossen", "verzögert"],
    ["Bauen und Sanieren", "in Umsetzung", "gefährdet"],
  ]);
  const { sheets } = readFile([{ ...grid, name: "Auswahllisten" }]);
  expect(sheets).toMatchObject([{ form: "ignored", reason: "Auswahllisten, keine Maßnahmen" }]);
});

it("reads the measures of a sheet called „Auswahl“", () => {
  const grid = gridOf([
    ["Maßnahme", "Kosten", "Beginn"],
    ...titles.map((title, at) => [title, 1000 * (at + 1), 2026]),
  ]);
  const { sheets } = readFile([{ ...grid, name: "Auswahl" }]);
  expect(sheets.map(titlesOf)).toEqual([titles]);
});

it("reads years and marks below the headings as parts of these", () => {
  const [sheet] = readSheets(
    [
      [
        "Maßnahme",
        "Investitionskosten gesamt",
        "Ausgaben 2025",
        "Ansatz",
        "",
        "Energieeinsparung",
        "Beginn",
        "Strategieprojekt",
      ],
      ["", "€", "€", 2026, 2027, "MWh/a", "MM/JJJJ", "x"],
      ["Radring schließen", 198000, 0, 40000, 20000, 12, "03/2026", "x"],
      ["Turnhalle dämmen", 95000, 1200, 60000, 2100, 96, "05/2026", ""],
      ["Platanen am Markt", 24000, 800, 10000, 0, 3, "09/2026", "x"],
    ],
    ["D1:E1"]
  );
  expect(sheet?.mapping).toMatchObject({ B: "investment", C: "spent", D: null, E: null });
  expect(sheet?.measures.map(({ values }) => values.strategic)).toEqual([true, undefined, true]);
});

it("keeps the very name of a field under a heading that says no more: „Klima | Priorität“", () => {
  const [sheet] = readSheets(
    [
      ["A = dringend, B = danach, C = später"],
      ["Maßnahme", "Klima", "", "Beginn"],
      ["", "THG-Einsparung t/a", "Priorität", ""],
      ["Radring schließen", 48, "A", "2026"],
      ["Turnhalle dämmen", 17, "B", "2026"],
      ["Platanen am Markt", 9, "C", "2027"],
    ],
    ["B2:C2"]
  );
  expect(sheet?.mapping).toMatchObject({ B: "emissionSaving", C: "priority" });
});
