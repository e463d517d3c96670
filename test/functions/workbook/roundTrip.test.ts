import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { writeWorkbook } from "../../../functions/workbook/writeWorkbook.ts";
import { readGrids } from "../../../shared/sheet/readFile.ts";
import type { StructuredMeasure } from "../../../shared/workbook/catalogue/structuredInput.ts";
import { structuredLayout } from "../../../shared/workbook/catalogue/structuredLayout.ts";
import { ownWorkbook } from "../../../shared/workbook/ours/ownWorkbook.ts";
import { recall } from "../../../shared/workbook/ours/recall.ts";
import { readFileBytes } from "../../../shared/xlsx/readFileBytes.ts";
import { anInput, anySettings, manyMeasures } from "../../shared/workbook/anInput.ts";

const at = new Date("2026-03-01T09:30:00Z");
const progress = {
  "2023": "Die Planung hat begonnen, der Bestand ist aufgenommen.",
  "2024": "Seit Mai wird gebaut; zwei von drei Abschnitten sind fertig.",
};
const given = manyMeasures(30).map((measure, index) =>
  index % 3 ? measure : { ...measure, progressByPeriod: progress }
);
const written = (measures: readonly StructuredMeasure[] = given) =>
  writeWorkbook(structuredLayout(anInput(measures, { findings, mappings })), at);

const place = { file: "Bauamt.xlsx", sheet: "Liste", cell: "G5" };
const sentence = "Zelle G5: „bald“ ist kein Datum. Bitte Jahr oder Monat eintragen.";
const findings = [{ issue: { severity: "hint", code: "notADate", place } as const, sentence }];
const columns = { B: { heading: "Projekt", field: "title", sure: 0.9, why: "Überschrift" } };
const mappings = [{ file: "Bauamt.xlsx", sheet: "Liste", form: "list", columns } as const];

/** The file as `katalog read` reads it. */
function readBack(bytes: Uint8Array) {
  const workbook = readFileBytes("Katalog.xlsx", bytes, nodeHost);
  if (workbook.refused !== undefined) throw new Error(workbook.refused);
  const own = ownWorkbook(workbook);
  if (!own) throw new Error("not recognised as ours");
  const reading = readGrids("Katalog.xlsx", own.grids, {
    settings: anySettings,
    profile: own.profile,
  });
  const { sheets } = recall(reading, own.memory, anySettings);
  const of = (form: string) => sheets.filter((s) => s.form === form).flatMap((s) => s.measures);
  return { sheets, rows: of("list"), strays: of("period") };
}

const valuesOf = (measures: readonly { readonly values: StructuredMeasure["values"] }[]) =>
  measures.map(({ values }) => values);
const byId = (values: ReturnType<typeof valuesOf>) =>
  values.toSorted((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));

/** What a person does in Excel, done with exceljs; its own losses are given back. */
async function changed(bytes: Uint8Array, change: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet("Katalog");
  if (!sheet) throw new Error("no sheet");
  change(sheet);
  return readBackOf(new Uint8Array(await book.xlsx.writeBuffer()), bytes);
}

/** exceljs drops custom XML, which Excel keeps. */
function readBackOf(bytes: Uint8Array, original: Uint8Array) {
  const workbook = readFileBytes("Katalog.xlsx", bytes, nodeHost);
  const before = readFileBytes("Katalog.xlsx", original, nodeHost);
  if (workbook.refused !== undefined || before.refused !== undefined) throw new Error("refused");
  const own = ownWorkbook({ ...workbook, customXml: before.customXml });
  if (!own) throw new Error("not recognised as ours");
  const reading = readGrids("Katalog.xlsx", own.grids, {
    settings: anySettings,
    profile: own.profile,
  });
  const { sheets } = recall(reading, own.memory, anySettings);
  return sheets.filter(({ form }) => form === "list").flatMap(({ measures }) => measures);
}

const firstRow = 3;
const rowValues = (sheet: ExcelJS.Worksheet, row: number) =>
  Array.from({ length: sheet.columnCount }, (_, i) => sheet.getCell(row, i + 1).value);
const setRow = (sheet: ExcelJS.Worksheet, row: number, values: readonly ExcelJS.CellValue[]) => {
  for (const [index, value] of values.entries()) sheet.getCell(row, index + 1).value = value;
};

describe("the structured workbook, read back", () => {
  it("gives the same measures", async () => {
    const { rows } = readBack(await written());
    expect(valuesOf(rows)).toEqual(valuesOf(given));
  });

  it("gives the own columns under their headings", async () => {
    const { rows } = readBack(await written());
    expect(rows.map(({ ownColumns }) => ownColumns)).toEqual(
      given.map(({ ownColumns }) => ownColumns)
    );
  });

  it("gives the progress of earlier periods to the rows it belongs to", async () => {
    const { rows, strays } = readBack(await written());
    expect(rows.map(({ progressByPeriod }) => progressByPeriod)).toEqual(
      given.map(({ progressByPeriod }) => progressByPeriod)
    );
    expect(strays).toEqual([]);
  });

  it("takes sheets of findings, mappings and figures for no measures", async () => {
    const { sheets } = readBack(await written());
    expect(sheets.map(({ sheet, form }) => [sheet, form])).toEqual([
      ["Katalog", "list"],
      ["Verlauf", "period"],
    ]);
  });

  it("gives one measure, too", async () => {
    const one = given.slice(1, 2);
    expect(valuesOf(readBack(await written(one)).rows)).toEqual(valuesOf(one));
  });

  it("takes digits from 1 to 5 for dots of six, not for another scale", async () => {
    const few = given.slice(0, 12).map((measure, n) => ({
      ...measure,
      values: { ...measure.values, priority: { dots: 1 + (n % 5) } },
    }));
    expect(valuesOf(readBack(await written(few)).rows)).toEqual(valuesOf(few));
  });

  it("makes no value of a text that nobody could read", async () => {
    const [first = { values: {}, ownColumns: {} }, ...rest] = given;
    const { priority: _, start: __, ...values } = first.values;
    const unread = { priority: "●●●●●●", start: "bald ".repeat(8000) };
    const { rows } = readBack(await written([{ ...first, values, unread }, ...rest]));
    expect(valuesOf(rows)).toEqual(valuesOf([{ values }, ...rest]));
    expect(rows[0]?.texts["priority"]).toBe("●●●●●●");
  });

  it("keeps the whole of an unread text that does not fit into its cell", async () => {
    const [first = { values: {}, ownColumns: {} }, ...rest] = given;
    const { start: _, ...values } = first.values;
    const unread = { start: "irgendwann ".repeat(4000).trim() };
    const { rows } = readBack(await written([{ ...first, values, unread }, ...rest]));
    expect(rows[0]?.values.start).toBeUndefined();
    expect(rows[0]?.texts["start"]).toBe(unread.start);
  });

  it("gives own columns that are called like ours their name back", async () => {
    const ownColumns = { Priorität: "dringend", Ende: "", "Ende (2)": "wenn Geld da ist" };
    const named = given.slice(0, 3).map((measure) => ({ ...measure, ownColumns }));
    const { rows } = readBack(await written(named));
    expect(valuesOf(rows)).toEqual(valuesOf(named));
    const { Ende: _, ...filled } = ownColumns;
    expect(rows.map((row) => row.ownColumns)).toEqual(named.map(() => filled));
  });

  it("gives the same measures after sorting and hiding rows", async () => {
    const rows = await changed(await written(), (sheet) => {
      const all = given.map((_, index) => rowValues(sheet, firstRow + index));
      for (const [i, values] of all.toReversed().entries()) setRow(sheet, firstRow + i, values);
      sheet.getRow(firstRow + 2).hidden = true;
    });
    expect(byId(valuesOf(rows))).toEqual(byId(valuesOf(given)));
  });

  it("gives the same measures after renaming the sheet", async () => {
    const rows = await changed(await written(), (sheet) => {
      sheet.name = "Unsere Maßnahmen";
    });
    expect(valuesOf(rows)).toEqual(valuesOf(given));
  });

  it("gives the same measures after moving columns", async () => {
    const rows = await changed(await written(), (sheet) => {
      sheet.removeTable("Katalog");
      const count = sheet.columnCount;
      for (let row = 1; row < firstRow + given.length; row++) {
        const values = rowValues(sheet, row);
        setRow(sheet, row, [...values.slice(0, 3), ...values.slice(3, count).toReversed()]);
      }
    });
    expect(valuesOf(rows)).toEqual(valuesOf(given));
  });

  it("reads inserted and copied rows beside the others", async () => {
    const rows = await changed(await written(), (sheet) => {
      const next = firstRow + given.length;
      setRow(sheet, next, rowValues(sheet, firstRow));
      sheet.getCell(next + 1, 3).value = "Neu: Schattenplätze im Stadtpark";
    });
    const [first] = valuesOf(given);
    expect(valuesOf(rows)).toEqual([
      ...valuesOf(given),
      first,
      { title: "Neu: Schattenplätze im Stadtpark" },
    ]);
  });

  it("takes what a person typed instead of what the cell could not show", async () => {
    const rows = await changed(await written(), (sheet) => {
      const titles = rowValues(sheet, 2);
      sheet.getCell(firstRow, titles.indexOf("Priorität") + 1).value = 6;
    });
    expect(rows[0]?.values.priority).toEqual({ dots: 6 });
  });
});
