import { expect, it } from "vitest";
import { fieldNames } from "../../../../shared/catalogue/fields.ts";
import { labelOfField, profileOf, readProfile } from "../../../../shared/sheet/columns/profile.ts";
import { gridOf } from "../gridOf.ts";
import { issuesOf, readFile, readOne } from "../town.ts";

const rows = [
  ["Nr.", "Maßnahme", "Kosten (grob)", "Flurstück", "Zeitraum"],
  ["MO 1", "Radweg am Ring", "25.000 €", "12/4", "2025-2027"],
  ["MO 2", "Neue Buslinie", "1.000 €", "12/5", "2026-2028"],
  ["KA 1", "Bäume am Markt", "500 €", "12/6", "2024-2025"],
];

it("keeps a department's mapping by its headings, and uses it next time", () => {
  const stored = profileOf(readFile([gridOf(rows)], { department: "Tiefbau" }));
  expect(stored).toEqual({
    department: "Tiefbau",
    columns: {
      "Nr.": "code",
      Maßnahme: "title",
      "Kosten (grob)": "investment",
      Flurstück: null,
      Zeitraum: "span",
    },
  });
  const confirmed = { ...stored, columns: { ...stored.columns, "Kosten (grob)": "annualCost" } };
  const { profile, troubles } = readProfile(JSON.parse(JSON.stringify(confirmed)));
  expect(troubles).toEqual([]);
  expect(readOne(rows, [], { profile }).mapping).toEqual({
    A: "code",
    B: "title",
    C: "annualCost",
    D: null,
    E: ["start", "end"],
  });
});

it("keeps a second column that was confirmed for the same field as an own one, and says so", () => {
  const profile = new Map([
    ["Maßnahme", "title"],
    ["Nr.", "title"],
    ["Flurstück", null],
  ]);
  const sheet = readOne(rows, [], { profile });
  expect(sheet.mapping).toMatchObject({ A: "title", B: null, D: null });
  expect(sheet.measures.map(({ values, ownColumns }) => [values.title, ownColumns])).toEqual([
    ["MO 1", { Maßnahme: "Radweg am Ring", Flurstück: "12/4" }],
    ["MO 2", { Maßnahme: "Neue Buslinie", Flurstück: "12/5" }],
    ["KA 1", { Maßnahme: "Bäume am Markt", Flurstück: "12/6" }],
  ]);
  expect(issuesOf(sheet)).toEqual([["columnTakenTwice", "title", "B1", "Maßnahme"]]);
  expect(sheet.columns["A"]?.why).toBe("bestätigte Zuordnung");
  expect(sheet.columns["B"]?.why).toBe(
    "bestätigte Zuordnung, doch für „Maßnahme“ gibt es schon eine Spalte; " +
      "„Maßnahme“ bleibt als eigene Spalte erhalten"
  );
  expect(sheet.columns["D"]).toMatchObject({
    field: null,
    sure: 1,
    why: "bestätigte Zuordnung: „Flurstück“ bleibt eine eigene Spalte",
  });
});

it("never takes a confirmed own column for the title, nor for a report of another year", () => {
  const profile = new Map([["Bericht 2024", null]]);
  const reports = ["Bericht 2023", "Bericht 2024"];
  const table = [
    ["Maßnahme", ...reports],
    ["Radweg am Ring", "Der Weg ist geplant.", "Der Weg ist gebaut."],
    ["Neue Buslinie", "Die Linie ist bestellt.", "Die Linie fährt."],
    ["Bäume am Markt", "Die Bäume sind bestellt.", "Die Bäume stehen."],
  ];
  expect(readOne(table, [], { profile }).mapping).toEqual({ A: "title", B: "progress", C: null });
});

it("tells of entries that name no field, and of a file that is no profile", () => {
  expect(readProfile({ columns: { Kosten: "money" } }).troubles).toEqual([
    "Das Feld „money“ (Spalte „Kosten“) gibt es nicht. Bitte die Überschrift eines Feldes wie im Katalog schreiben, z. B. „Priorität“, oder null für eine eigene Spalte.",
  ]);
  expect(readProfile([]).troubles).toEqual([
    "Das Profil enthält keine Spalten („columns“). Bitte die Datei angeben, die „katalog profile“ geschrieben hat.",
  ]);
});

it("takes every field by its label in the catalogue as well", () => {
  const names = [...fieldNames, "span", null];
  const columns = Object.fromEntries(names.map((name, at) => [`Spalte ${at}`, labelOfField(name)]));
  expect(columns["Spalte 1"]).toBe("Maßnahmen-Nr.");
  const { profile, troubles } = readProfile({ columns });
  expect(troubles).toEqual([]);
  expect([...profile.values()]).toEqual(names);
});
