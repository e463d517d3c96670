import { describe, expect, it } from "vitest";
import { newLabels } from "../../../shared/sheet/labels.ts";
import { mapColumns } from "../../../shared/sheet/mapColumns.ts";
import type { Cell } from "../../../shared/xlsx/grid.ts";
import { settings } from "./town.ts";

const cellOf = (text: string): Cell =>
  /^-?\d+([.,]\d+)?$/.test(text)
    ? { kind: "number", text, number: Number(text.replace(",", ".")) }
    : { kind: "text", text };

function targetOf(leaf: string, values: readonly string[]) {
  const heading = { column: 0, leaf, parents: [] };
  const columns = [{ heading, cells: values.map(cellOf) }];
  return mapColumns(columns, values.length, newLabels(), settings)[0]?.target;
}

const titles = ["Radweg am Ring", "Neue Buslinie", "Bäume am Markt"];
const ratings = ["4", "5", "2"];
const spans = ["2025-2027", "2026-2028", "2024-2025"];

describe("a heading is understood", () => {
  it.each([
    ["Masnahme", titles, "title"],
    ["Maßnah-\nmentitel", titles, "title"],
    ["Was?", titles, "title"],
    ["Handlungsfelt", ["Verkehr", "Klimaanpassung", "Mobilität"], "topic"],
    ["Treibhausgasminderungspotenzial", ratings, "emissionReduction"],
    ["THG-Red.", ratings, "emissionReduction"],
    ["Prio", ratings, "priority"],
    ["verantw.", ["Tiefbau", "Stadtwerke", "Frau Berg"], "lead"],
    ["Wer?", ["Stadtwerke", "Klimabüro", "Vereine"], "lead"],
    ["Bis wann?", ["2027", "Ende 2028", "03/2026"], "end"],
    ["Laufzeit", spans, "span"],
    ["Invest (T€)", ["25", "100", "3,5"], "investment"],
  ])("%j is %j → %s", (heading, values, target) => {
    expect(targetOf(heading, values)).toBe(target);
  });
});

describe("the values decide", () => {
  it.each([
    ["Nr.", "numbers of measures", ["MO 1", "MO 2", "KA 7"], "code"],
    ["Nr.", "1, 2, 3", ["1", "2", "3", "4"], null],
    ["THG-Red.", "tonnes", ["120 t", "45 t", "8 t"], "emissionSaving"],
    ["Stand", "phases", ["in Umsetzung", "abgeschlossen", "in Vorbereitung"], "phase"],
    [
      "Stand",
      "sentences",
      ["Der Weg ist gebaut. Es fehlt Licht.", "Die Linie fährt seit Mai.", "Es wurde gepflanzt."],
      "progress",
    ],
    ["Zuständig", "departments", ["66 Tiefbau", "61", "Gebäudewirtschaft", "67"], "department"],
    ["Zuständig", "persons", ["Frau Berg", "Herr Tal", "Dr. See"], "lead"],
    ["Federführung", "numbers and names", ["66", "61", "62", "Grünflächen"], "department"],
  ])("%j over %s", (heading, _what, values, target) => {
    expect(targetOf(heading, values)).toBe(target);
  });
});

it.each([
  ["Lfd. Nr.", ["1", "2", "3"]],
  ["Flurstück", ["12/4", "13/7", "1/2"]],
  ["PSP-Element", ["5.1", "5.2", "7.1"]],
  ["Anzahl Ladepunkte", ["3", "12", "8"]],
  ["Baujahr", ["1968", "1974", "2001"]],
])("leaves the column %j to the department", (heading, values) => {
  expect(targetOf(heading, values)).toBeNull();
});

it("uses a confirmed mapping by its heading, own columns included", () => {
  const columns = ["Kosten (grob)", "Haken"].map((leaf, column) => ({
    heading: { column, leaf, parents: [] },
    cells: ["25.000 €", "1.000 €"].map(cellOf),
  }));
  const profile = new Map([
    ["Kosten (grob)", null],
    ["Haken", "annualCost"],
  ]);
  const mapped = mapColumns(columns, 2, newLabels(), settings, profile);
  expect(mapped.map(({ target }) => target)).toEqual([null, "annualCost"]);
});
