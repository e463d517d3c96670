import { expect, it } from "vitest";
import { profileOf, readProfile } from "../../../shared/sheet/profile.ts";
import { gridOf } from "./gridOf.ts";
import { readFile, readOne } from "./town.ts";

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

it("tells of entries that name no field, and of a file that is no profile", () => {
  expect(readProfile({ columns: { Kosten: "money" } }).troubles).toEqual([
    "Das Feld „money“ (Spalte „Kosten“) gibt es nicht. Bitte das Profil berichtigen.",
  ]);
  expect(readProfile([]).troubles).toEqual(["Das Profil enthält keine Spalten („columns“)."]);
});
