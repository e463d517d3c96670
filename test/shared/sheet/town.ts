import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { type ReadingOptions, readGrids } from "../../../shared/sheet/readFile.ts";
import type { FileReading, SheetReading } from "../../../shared/sheet/sheetReading.ts";
import type { Grid } from "../../../shared/xlsx/grid.ts";
import { gridOf } from "./gridOf.ts";

/** A small town that the sheets of these tests come from. */
export const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt", office: "Stabsstelle Klima" },
  topics: [
    { code: "MO", name: "Mobilität", aliases: ["Verkehr"] },
    { code: "BS", name: "Bauen und Sanieren" },
    { code: "KA", name: "Klimaanpassung" },
  ],
  departments: [
    { number: "61", name: "Stadtplanung" },
    { number: "62", name: "Gebäudewirtschaft" },
    { number: "66", name: "Tiefbau" },
    { number: "67", name: "Grünflächen" },
    { name: "Stabsstelle Klima", kind: "Stabsstelle" },
  ],
});

/** Reads grids as the sheets of one workbook. */
export const readFile = (
  grids: readonly Grid[],
  more: Partial<ReadingOptions> & { readonly file?: string } = {}
): FileReading => readGrids(more.file ?? "Klima.xlsx", grids, { settings, ...more });

/** Reads one sheet; several tables on it give several readings. */
export function readSheets(
  rows: Parameters<typeof gridOf>[0],
  merged: readonly string[] = [],
  more: Parameters<typeof readFile>[1] = {}
): readonly SheetReading[] {
  return readFile([gridOf(rows, merged)], more).sheets;
}

/** Reads one sheet that holds one table or form. */
export function readOne(...args: Parameters<typeof readSheets>): SheetReading {
  const [first, second] = readSheets(...args);
  if (!first || second) throw new Error("a sheet with one reading was expected");
  return first;
}

export const valuesOf = ({ measures }: SheetReading) => measures.map(({ values }) => values);
export const titlesOf = ({ measures }: SheetReading) => measures.map(({ values }) => values.title);
export const issuesOf = ({ issues }: Pick<SheetReading, "issues">) =>
  issues.map(({ code, field, place, found }) => [code, field, place.cell, found]);
