import { describe, expect, it } from "vitest";
import { fieldNames } from "../../../../shared/catalogue/fields.ts";
import { fitsSchema } from "../../../../shared/catalogue/measures/fitsSchema.ts";
import type { Measure } from "../../../../shared/catalogue/measures/measure.ts";
import { measureFrom, measureJson } from "../../../../shared/catalogue/measures/measureJson.ts";
import { measureSchema } from "../../../../shared/catalogue/measures/schema.ts";
import { neutralSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const settings = neutralSettings();
const measure: Measure = {
  title: "Radweg Mühlenstraße",
  code: "MO3",
  topic: "Mobilität",
  steps: ["Planung\n- Vermessung", "Bau"],
  investment: { min: 580000, max: 580000 },
  priority: { dots: 5, was: "4" },
  start: "2026-03",
  links: [{ code: "MO2" }],
  strategic: false,
};

describe("a measure as JSON", () => {
  it("comes back unchanged", () => {
    const json: unknown = JSON.parse(JSON.stringify(measureJson(measure)));
    expect(measureFrom(json, settings)).toStrictEqual({ measure, troubles: [] });
  });

  it("has its fields in the order of the table", () => {
    const names = Object.keys(measureJson(measure));
    expect(names).toStrictEqual(fieldNames.filter((name) => name in measure));
  });

  it("fits the closed schema", () => {
    expect(fitsSchema(measureSchema(settings), measureJson(measure))).toBe(true);
  });
});

describe("JSON that is no measure", () => {
  it("names a key that is no field and keeps the rest", () => {
    expect(measureFrom({ title: "A", colour: "grün" }, settings)).toStrictEqual({
      measure: { title: "A" },
      troubles: ["Ein Feld „colour“ gibt es nicht. Bitte entfernen oder richtig benennen."],
    });
  });

  it("says which value its field cannot hold", () => {
    expect(measureFrom({ title: "A", start: "bald" }, settings)).toStrictEqual({
      measure: { title: "A" },
      troubles: [
        'Im Feld „Beginn“ (start) steht "bald". Erwartet: Jahr oder Monat und Jahr, z. B. 2025 oder 03/2025. Bitte berichtigen.',
      ],
    });
  });

  it.each([
    ["phase", "vielleicht"],
    ["types", ["Fordern", "Fordern"]],
    ["types", []],
    ["priority", { dots: 7 }],
    ["priority", { was: "5" }],
    ["investment", { min: -1 }],
    ["investment", { euro: 5 }],
    ["completion", 101],
    ["code", "6MW"],
    ["title", ""],
    ["title", null],
    ["links", [{ title: "ohne Nummer" }]],
    ["strategic", "Ja"],
    ["emissionSaving", Number.NaN],
  ])("%s does not hold %j", (name, value) => {
    expect(measureFrom({ [name]: value }, settings).troubles).toHaveLength(1);
  });

  it.each([null, "A", 7, ["A"]])("%j is none", (json) => {
    expect(measureFrom(json, settings)).toStrictEqual({
      measure: {},
      troubles: ["Statt einer Maßnahme steht dort etwas anderes. Bitte die Datei prüfen."],
    });
  });
});

describe("the schema of a measure", () => {
  it("knows every field of the table, with its label", () => {
    const { properties } = measureSchema(settings) as { properties: Record<string, object> };
    expect(Object.keys(properties)).toStrictEqual(fieldNames);
    expect(properties["phase"]).toMatchObject({ title: "Umsetzungsphase", type: "string" });
  });

  it.each([
    ["an unknown key", { title: "A", colour: "grün" }],
    ["no title", { code: "MO3" }],
  ])("refuses a measure with %s", (_what, json) => {
    expect(fitsSchema(measureSchema(settings), json)).toBe(false);
  });

  it("uses no keyword that the check does not know", () => {
    expect(() => fitsSchema({ type: "string", contentEncoding: "base64" }, "A")).toThrow(
      "contentEncoding"
    );
  });
});
