import { expect, it } from "vitest";
import { readOne, readSheets, titlesOf } from "../town.ts";

const header = ["Nr.", "Maßnahme", "Kosten"];

it("reads lists that stand side by side, each by its own headings", () => {
  const sheets = readSheets([
    ["Klimaliste 2026"],
    [...header, "", ...header],
    ["MO 1", "Radring schließen", 120000, "", "BS 2", "Turnhalle dämmen", 450000],
    ["MO 4", "Carsharing am Bahnhof", 8000, "", "BS 5", "Solardach Bauhof", 160000],
    ["KA 3", "Platanen am Markt", 24000],
  ]);
  expect(sheets.map(titlesOf)).toEqual([
    ["Radring schließen", "Carsharing am Bahnhof", "Platanen am Markt"],
    ["Turnhalle dämmen", "Solardach Bauhof"],
  ]);
  expect(sheets[1]?.measures[0]).toMatchObject({
    cells: { code: "E3", title: "F3", investment: "G3" },
  });
});

it("loses nothing that stands in the columns between and behind, though nothing is written above", () => {
  const sheets = readSheets([
    [...header, "", ...header],
    ["MO 1", "Radring schließen", 120000, "mit Tiefbau klären", "BS 2", "Turnhalle dämmen", 450000],
    ["MO 4", "Carsharing am Bahnhof", 8000, "", "BS 5", "Solardach Bauhof", 160000, "im Bau"],
  ]);
  expect(sheets.map(({ measures }) => measures.map(({ ownColumns }) => ownColumns))).toEqual([
    [{ "Spalte D": "mit Tiefbau klären" }, {}],
    [{}, { "Spalte H": "im Bau" }],
  ]);
});

it("takes „1 | Mobilität“ over „1.1“ for the heading of a part", () => {
  const sheet = readOne([
    ["Ziffer", "Maßnahme", "Kosten", "Beginn"],
    [1, "Mobilität"],
    ["1.1", "Radring schließen", 120000, 2025],
    ["1.2", "Carsharing am Bahnhof", 8000, 2026],
    [2, "Bauen und Sanieren"],
    ["2.1", "Turnhalle dämmen", 450000, 2026],
  ]);
  expect(titlesOf(sheet)).toEqual([
    "Radring schließen",
    "Carsharing am Bahnhof",
    "Turnhalle dämmen",
  ]);
  expect(sheet.measures.map(({ values }) => values.topic)).toEqual([
    "Mobilität",
    "Mobilität",
    "Bauen und Sanieren",
  ]);
});

it("takes neither whom to ask nor a line that ends with a colon for measures", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Beschreibung", "Kosten"],
    ["MO 1", "Radring schließen", "Lücken am Wall.", 120000],
    ["BS 2", "Turnhalle dämmen", "Fassade und Dach.", 450000],
    ["", "gestrichen am 3.2.:"],
    ["MO 7", "Seilbahn zum Schloss", "Idee des Rates.", 9000000],
    [],
    ["Rückfragen:", "Frau Kunz, Tel. 123"],
    ["Abgabe bis:", "15.03.2026"],
  ]);
  expect(titlesOf(sheet)).toEqual([
    "Radring schließen",
    "Turnhalle dämmen",
    "Seilbahn zum Schloss",
  ]);
});
