import { expect, it } from "vitest";
import { issuesOf, readOne, valuesOf } from "./town.ts";

it("makes issues with their cells of placeholders, errors and what cannot be read, and keeps the texts", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Beginn", "Weitere Akteure", "Investition", "Beschreibung"],
    ["MO 1", "Radweg am Ring", "gestern", "N. N.", "#DIV/0!", "#NV"],
    ["MO 2", "Neue Buslinie", 2026, "Stadtwerke", "2.000 Mrd. €", "=Bus und Bahn"],
    ["KA 1", "Bäume am Markt", 2027, "Vereine", "k. A.", "folgt"],
  ]);
  expect(issuesOf(sheet)).toEqual([
    ["notADate", "start", "C2", "gestern"],
    ["placeholder", "partners", "D2", "N. N."],
    ["formulaError", "investment", "E2", "#DIV/0!"],
    ["formulaError", "description", "F2", "#NV"],
    ["amountImplausible", "investment", "E3", "2.000 Mrd. €"],
    ["placeholder", "description", "F4", "folgt"],
  ]);
  expect(valuesOf(sheet)).toEqual([
    { code: "MO1", title: "Radweg am Ring" },
    {
      code: "MO2",
      title: "Neue Buslinie",
      start: "2026",
      partners: ["Stadtwerke"],
      description: "=Bus und Bahn",
    },
    { code: "KA1", title: "Bäume am Markt", start: "2027", partners: ["Vereine"] },
  ]);
  expect(sheet.measures[0]?.texts).toMatchObject({ start: "gestern", investment: "#DIV/0!" });
});

it("fills beginning and end from one cell, and knows what goes on for ever", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Zeitraum"],
    ["MO 1", "Radweg am Ring", "2025-2027"],
    ["MO 2", "Neue Buslinie", "ab 2026"],
    ["KA 1", "Bäume am Markt", "fortlaufend"],
  ]);
  expect(sheet.mapping["C"]).toEqual(["start", "end"]);
  expect(valuesOf(sheet)).toEqual([
    { code: "MO1", title: "Radweg am Ring", start: "2025", end: "2027" },
    { code: "MO2", title: "Neue Buslinie", start: "2026" },
    { code: "KA1", title: "Bäume am Markt", continuous: true },
  ]);
  expect(sheet.measures[0]?.cells).toMatchObject({ start: "C2", end: "C2" });
});
