import { describe, expect, it, vi } from "vitest";
import type * as Table from "../../shared/catalogue/fields.ts";
import { measureFrom, measureJson } from "../../shared/catalogue/measures/measureJson.ts";
import { measureSchema } from "../../shared/catalogue/measures/schema.ts";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { check } from "../../shared/checking/check.ts";
import { explain } from "../../shared/checking/explain.ts";
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import { readGrids } from "../../shared/sheet/readFile.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import { textOf } from "../shared/documents/aCatalogue.ts";
import { gridOf } from "../shared/sheet/gridOf.ts";

/** The one line: everything else must follow from it. */
vi.mock("../../shared/catalogue/fields.ts", async (original) => {
  const table = await original<typeof Table>();
  const fields: Record<string, object> = {
    ...table.fields,
    biodiversity: {
      ...table.fields.goal,
      label: "Artenvielfalt",
      help: "Was die Maßnahme für Tiere und Pflanzen bewirkt.",
      alsoCalled: ["Biodiversität"],
    },
  };
  return {
    ...table,
    fields,
    fieldNames: Object.keys(fields),
    fieldNamed: (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
    kindOf: (name: string) =>
      table.kindOf(table.fieldNames.find((each) => each === name) ?? "goal"),
  };
});

const { settings } = readSettings({ municipality: { name: "Stadt Musterstadt" } });
const sentence = "Der Blühstreifen ist Nahrung für Wildbienen.";
const rows = [
  ["Maßnahmen-Nr.", "Maßnahme", "Biodiversität", "Priorität"],
  ["KA1", "Blühstreifen am Ring", sentence, 4],
  ["KA2", "Dachbegrünung Rathaus", "", 5],
  ["KA3", "Bäume am Markt", "Der Schatten kühlt, Vögel brüten hier.", 3],
];
const reading = readGrids("Klima.xlsx", [gridOf(rows)], { settings });
const [sheet] = reading.sheets;
const [measure] = sheet?.measures ?? [];

describe("a new column is one line in the table of fields", () => {
  it("arrives when a sheet is read", () => {
    expect(sheet?.mapping).toEqual({ A: "code", B: "title", C: "biodiversity", D: "priority" });
    expect(measure?.values).toMatchObject({ code: "KA1", biodiversity: sentence });
    expect(measure?.cells).toMatchObject({ biodiversity: "C2" });
  });

  it("arrives in JSON and its schema", () => {
    const json = measureJson(measure?.values ?? {});
    expect(json).toMatchObject({ biodiversity: sentence });
    expect(measureFrom(json, settings)).toEqual({ measure: json, troubles: [] });
    expect(measureFrom({ biodiversity: 3 }, settings).troubles).toEqual([
      "Im Feld „Artenvielfalt“ (biodiversity) steht 3. Erwartet: ein Text. Bitte berichtigen.",
    ]);
    expect(measureSchema(settings)).toMatchObject({
      properties: {
        biodiversity: {
          title: "Artenvielfalt",
          description: "Was die Maßnahme für Tiere und Pflanzen bewirkt.",
          type: "string",
        },
      },
    });
  });

  it("is checked: the gap is told with its cell", () => {
    const told = check([reading], { settings }).filter(({ field }) => field === "biodiversity");
    expect(told.map(({ code, place }) => [code, place.cell])).toEqual([
      ["wantedFieldMissing", "C3"],
    ]);
    expect(told.map(explain).join()).toContain("Artenvielfalt");
  });

  it("arrives in the structured workbook with its help", () => {
    const [catalogue] = structuredLayout({
      title: "Maßnahmenkatalog",
      municipality: "musterstadt",
      settings,
      measures: [{ values: measure?.values ?? {}, ownColumns: {} }],
      findings: [],
      mappings: [],
    }).sheets;
    const columns = catalogue?.columns ?? [];
    const at = columns.findIndex(({ heading }) => heading === "Artenvielfalt");
    expect(columns[at]?.entry).toMatchObject({
      message: { title: "Artenvielfalt", text: "Was die Maßnahme für Tiere und Pflanzen bewirkt." },
    });
    expect(catalogue?.rows[0]?.[at]).toBe(sentence);
  });

  it("arrives in the Steckbrief", () => {
    const paper = steckbriefe(
      {
        municipality: "musterstadt",
        period: "2025",
        state: "draft",
        measures: [measure?.values ?? {}],
        settings,
        at: "2026-02-13T10:00:00Z",
      },
      { audience: "verwaltungsintern" }
    );
    expect(textOf(paper)).toContain(`Artenvielfalt: ${sentence}`);
  });
});
