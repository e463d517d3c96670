import { describe, expect, it } from "vitest";
import { findTopic } from "../../../../shared/catalogue/choices/findTopic.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt" },
  topics: [
    {
      code: "EE",
      name: "Energie und Wärme",
      aliases: ["Energie", "Energieversorgung", "Strom und Wärme"],
    },
    { code: "BS", name: "Bauen und Sanieren", aliases: ["Bauen", "Gebäude"] },
    { code: "MO", name: "Mobilität", aliases: ["Verkehr", "Nachhaltige Mobilität"] },
    { code: "AW", name: "Arbeiten und Wirtschaften", aliases: ["Wirtschaft"] },
    { code: "MW", name: "Mitwirkung, Bildung und Konsum", aliases: ["Bildung"] },
    { code: "VW", name: "Klimaneutrale Verwaltung", aliases: ["Verwaltung"] },
    { code: "KA", name: "Klimaanpassung", aliases: ["Anpassung"] },
  ],
});

describe("a text that names a topic", () => {
  it.each([
    ["Mobilität", "MO"],
    ["MOBILITÄT", "MO"],
    ["Verkehr", "MO"],
    ["MO", "MO"],
    ["MO Mobilität", "MO"],
    ["MO – Radverkehr", "MO"],
    ["Mobilität (MO)", "MO"],
    ["Mobilität, Verkehr", "MO"],
    ["Klimafreundliche Mobilität", "MO"],
    ["Handlungsfeld Mobilität", "MO"],
    ["Handlungsfeld 3: Mobilität", "MO"],
    ["HF 3: Mobilität", "MO"],
    ["Programmbaustein Bauen und Sanieren", "BS"],
    ["Säule 2: Klimaanpassung", "KA"],
    ["Etappe 1: Bauen und Sanieren", "BS"],
    ["Handlungsfeld A – Bauen & Sanieren", "BS"],
    ["A  Mobilität", "MO"],
    ["1. Mobilität", "MO"],
    ["III. Klimaanpassung", "KA"],
    ["EE Energieversorgung", "EE"],
    ["Bildung", "MW"],
    ["Schulgebäude", "BS"],
    ["Radverkehr", "MO"],
  ])("„%s“ is %s", (text, code) => {
    expect(findTopic(settings, text)?.code).toBe(code);
  });
});

describe("a text that names no topic for certain", () => {
  it.each([
    ["two codes", "MW / VW Querschnitt"],
    ["two topics", "Energie und Gebäude"],
    ["other words carry the meaning", "A  Schwammstadt und Starkregen"],
    ["more words than the alias", "B  Energie auf der Kläranlage"],
    ["a number of a measure", "MO 6"],
    ["a word of doing at its end", "Abfallwirtschaft"],
    ["a remark", "Stand: 28.02.2025"],
    ["nothing", " "],
  ])("has %s: „%s“", (_why, text) => {
    expect(findTopic(settings, text)).toBeUndefined();
  });
});

it("An alias that two topics share names neither of them", () => {
  const shared = readSettings({
    municipality: { name: "Stadt Musterstadt" },
    topics: [
      { code: "A1", name: "Wald", aliases: ["Natur"] },
      { code: "B2", name: "Wasser", aliases: ["Natur"] },
    ],
  }).settings;
  expect(findTopic(shared, "Natur")).toBeUndefined();
  expect(findTopic(shared, "Wasser")?.code).toBe("B2");
});
