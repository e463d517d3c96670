import { describe, expect, it } from "vitest";
import { findDepartment } from "../../../../shared/catalogue/choices/findDepartment.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt" },
  departments: [
    { id: "stk", number: "01", name: "Stabsstelle Klima", aliases: ["StK"], kind: "Stabsstelle" },
    { id: "dez2", number: "II", name: "Dezernat II", aliases: ["Dez. II"], kind: "Dezernat" },
    { id: "61", number: "61", name: "Stadtplanung", aliases: ["Stadtplanungsamt", "StPlA"] },
    { id: "63", number: "63", name: "FD 63 Bauen", aliases: ["Bauaufsicht"] },
    { id: "65", number: "65", name: "Gebäudewirtschaft", aliases: ["FB 65", "GW", "Hochbauamt"] },
    { id: "66", number: "66", name: "Tiefbau und Verkehr", aliases: ["66 Tiefbau", "Tiefbauamt"] },
    { id: "510", number: "5.10", name: "Kreisstraßen", aliases: [], kind: "Amt" },
    {
      id: "s2",
      number: "S2",
      name: "Stabsstelle Kreisentwicklung",
      aliases: [],
      kind: "Stabsstelle",
    },
    { id: "67", number: "67", name: "Grünflächen und Forst", aliases: ["67 Grün"] },
    {
      id: "swm",
      number: "",
      name: "Stadtwerke Musterstadt GmbH",
      aliases: ["SWM"],
      kind: "Tochter",
    },
  ],
});
const idOf = (text: string) => findDepartment(settings, text)?.id;

describe("a text that names a department", () => {
  it.each([
    ["Stadtplanung", "61"],
    ["STADTPLANUNG", "61"],
    ["StPlA", "61"],
    ["61", "61"],
    ["Amt 61", "61"],
    ["FB61", "61"],
    ["FB 61 – Stadtplanung", "61"],
    ["Fachbereich 61", "61"],
    ["61 Stadtplanung", "61"],
    ["61.2 Bauleitplanung", "61"],
    ["Amt für Stadtplanung", "61"],
    ["Stadtplanungsamt (61)", "61"],
    ["Tiefbauamt, Herr Schulz", "66"],
    ["Tiefbauamt der Stadt Musterstadt", "66"],
    ["66_Tiefbau", "66"],
    ["67_Gruen", "67"],
    ["FB65", "65"],
    ["65.1 Hochbau", "65"],
    ["5.10", "510"],
    ["FD 5.10", "510"],
    ["5.10 Kreisstraßen", "510"],
    ["S2", "s2"],
    ["FD 63", "63"],
    ["Fachdienst Bauen", "63"],
    ["Dez. II", "dez2"],
    ["Stadtwerke", "swm"],
    ["Stadtwerke Musterstadt", "swm"],
    ["01", "stk"],
  ])("„%s“ is %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });
});

describe("a text that names none for certain", () => {
  it.each([
    ["two numbers", "66/67"],
    ["a number of another office", "5.20"],
    ["a part of an office without its words", "65.1"],
    ["two departments", "66 Tiefbau, 67 Grün"],
    ["two departments with words", "Amt 66 und Amt 67"],
    ["a number and another's name", "61 Grünflächen und Forst"],
    ["a quantity", "65 Maßnahmen"],
    ["a share", "66.5 Prozent"],
    ["another number", "1"],
    ["a date", "2025-03"],
    ["an abbreviation inside a word", "GWA"],
    ["a number nobody bears", "Amt 99"],
    ["a sentence", "Die Stadtplanung stimmt sich dazu mit dem Tiefbauamt und den Stadtwerken ab."],
    ["a colour", "grün"],
    ["the task of a Stabsstelle", "Klima"],
    ["nothing", ""],
  ])("has %s: „%s“", (_why, text) => {
    expect(idOf(text)).toBeUndefined();
  });
});
