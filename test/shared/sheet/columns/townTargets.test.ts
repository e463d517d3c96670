import { describe, expect, it } from "vitest";
import { readOne, valuesOf } from "../town.ts";

const titles = ["Radring schließen", "Bushalte überdachen", "Platanen am Markt"];

const readWith = (heading: string, values: readonly string[], more: readonly string[] = []) =>
  readOne([
    ["Nr.", "Maßnahme", heading, ...more.slice(0, 1)],
    ...titles.map((title, at) => [at + 1, title, values[at] ?? "", ...more.slice(at + 1, at + 2)]),
  ]);

describe("a column of the town's own words", () => {
  it("names the topic, whatever its heading", () => {
    const sheet = readWith("Paket", ["Verkehr", "Mobilität", "Klimaanpassung"]);
    expect(sheet.mapping).toMatchObject({ C: "topic" });
    expect(valuesOf(sheet).map(({ topic }) => topic)).toEqual([
      "Mobilität",
      "Mobilität",
      "Klimaanpassung",
    ]);
  });

  it("names the Federführung where it holds various offices", () => {
    const sheet = readWith("Ressortblock", ["61", "Tiefbau", "67 Grünflächen"]);
    expect(sheet.mapping).toMatchObject({ C: "department" });
  });

  it("numbers its measures where the texts open with codes of its topics", () => {
    const sheet = readWith("Ordnung", ["MO 7", "BS 3", "KA 12"]);
    expect(sheet.mapping).toMatchObject({ C: "code" });
    expect(valuesOf(sheet).map(({ code }) => code)).toEqual(["MO7", "BS3", "KA12"]);
  });

  it("gives way to a heading that names the field", () => {
    const topics = ["Verkehr", "Mobilität", "Klimaanpassung"];
    const sheet = readWith("Paket", topics, ["Themenfeld", ...topics]);
    expect(sheet.mapping).toMatchObject({ C: null, D: "topic" });
  });

  it.each([
    ["Ort", null],
    ["Ortsteil", null],
    ["Liegenschaft", null],
    ["Gemeinde", "department"],
  ])("is not one where its heading says where, but a Gemeinde may be: %s", (heading, target) => {
    const { mapping } = readWith(heading, ["61", "Tiefbau", "67 Grünflächen"]);
    expect(mapping).toMatchObject({ C: target });
  });

  it("stays own where the words are not the town's", () => {
    const sheet = readWith("Revier", ["Nordrevier", "Südrevier", "Ostrevier"]);
    expect(sheet.mapping).toMatchObject({ C: null });
  });
});

describe("words of the town's own for an Ampel", () => {
  it("are read by what the sheet says of them", () => {
    const sheet = readOne([
      ["Bericht: schnurrt = im Plan · stottert = gefährdet · liegt quer = verzögert"],
      [],
      ["Nr.", "Maßnahme", "Ampel"],
      ["MO 1", titles[0] ?? "", "stottert"],
      ["MO 2", titles[1] ?? "", "schnurrt"],
      ["KA 1", titles[2] ?? "", "liegt quer"],
    ]);
    expect(valuesOf(sheet).map(({ assessment }) => assessment)).toEqual([
      "gefährdet",
      "im Plan",
      "verzögert",
    ]);
  });

  it("says what the rows belong to where the same numbers come again", () => {
    const sheet = readWith("Quirbel", ["MO 7", "MO 7", "MO 7"]);
    expect(valuesOf(sheet).map(({ links }) => links)).toEqual([
      [{ code: "MO7" }],
      [{ code: "MO7" }],
      [{ code: "MO7" }],
    ]);
  });
});
