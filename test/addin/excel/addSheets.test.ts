import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { addSheets } from "../../../addin/excel/addSheets.ts";
import { newReadingDesk } from "../../../addin/reading/readingDesk.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { webLimit } from "../../excelHost/excelHost.ts";
import { open, withOfficeJs } from "../../excelHost/support.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { withRequirements } from "./withRequirements.ts";

const name = "FB5_Klimaliste_Stand_2026-02.xlsx";
const list = `demo/eschenfurt/${name}`;
const settingsFile = "demo/eschenfurt/settings.json";

async function addTo(file: string) {
  const bytes = new Uint8Array(await readFile(file));
  const host = open({ open: await readXlsx(bytes), save: writeXlsx });
  const { settings } = readSettings(JSON.parse(await readFile(settingsFile, "utf8")));
  const desk = newReadingDesk();
  const reading = await desk.read(name, bytes, { settings });
  const said = await addSheets({
    source: { name, bytes },
    profile: { columns: {} },
    sheets: () => desk.newSheets(),
    rows: (sheet, from, most) => desk.rowPiece(sheet, from, most),
    tell: () => {},
  });
  return { host, said, desk, settings, reading };
}

describe("addSheets", () => {
  withOfficeJs();
  withRequirements("1.17");

  it("adds the catalogue as a table, with dots, lists and memory, in few syncs", async () => {
    const { host, said } = await addTo(list);
    expect(said).toContain("„Katalog“");
    // Looking around, writing, and office.js tidying up behind itself.
    expect(host.requests.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    const { sheets, names, xmlParts } = host.workbook;
    expect(sheets.map(({ name, visibility }) => [name, visibility]).slice(-2)).toEqual([
      ["Katalog", "Visible"],
      ["Listen", "VeryHidden"],
    ]);
    const catalogue = sheets.find(({ name }) => name === "Katalog");
    const [table] = catalogue?.tables ?? [];
    expect(table).toMatchObject({ name: "Katalog", area: { top: 1, bottom: 16 } });
    expect(names.find(({ name }) => name === "Liste_Themenfeld")?.formula).toMatch(/^=Listen!/);
    expect(xmlParts).toHaveLength(1);
    expect(xmlParts[0]?.xml).toContain("<taken sheet=");
  });

  it("keeps codes and months as the text they are, and puts dots over digits", async () => {
    const { host } = await addTo(list);
    const sheet = host.workbook.sheets.find(({ name }) => name === "Katalog");
    if (!sheet) throw new Error("no sheet");
    const headings = Array.from({ length: 60 }, (_, column) => sheet.cells.get(1, column)?.value);
    const cell = (heading: string) => sheet.cells.get(2, headings.indexOf(heading))?.value;
    expect(cell("Maßnahmen-Nr.")).toBe("BS1");
    expect(cell("Beginn")).toBe("06/2024");
    expect(cell("Priorität")).toBe(6);
    const six = sheet.conditionalFormats.filter(({ rule }) =>
      String(rule["formula"]).endsWith("=6)")
    );
    expect(six.map(({ look }) => String(look["numberFormat"]))).toContainEqual(
      expect.stringContaining("●●●●●● (6 von 6)")
    );
    expect(
      six
        .flatMap(({ areas }) => areas)
        .some(({ left, right }) => {
          const at = headings.indexOf("Priorität");
          return left <= at && at <= right;
        })
    ).toBe(true);
  });

  it("is read back as what it was made from, and the department's own sheet not twice", async () => {
    const { host, desk, settings, reading } = await addTo(list);
    const count = (found: typeof reading) => found.sheets.map(({ measures }) => measures);
    const again = await desk.read(name, await host.file(), { settings });
    expect(again.origin).toEqual({
      municipality: "eschenfurt",
      department: "Bauen und Gebäude",
      period: "2025",
    });
    expect(count(again)).toEqual([15]);
    expect(again.preview).toEqual(reading.preview);
  });

  it("leaves nothing half done where the memory alone is more than Excel on the web takes", async () => {
    const bytes = new Uint8Array(await readFile(list));
    const host = open({ open: await readXlsx(bytes), save: writeXlsx });
    const before = host.workbook.sheets.map(({ name }) => name);
    const { settings } = readSettings(JSON.parse(await readFile(settingsFile, "utf8")));
    const desk = newReadingDesk();
    await desk.read(name, bytes, { settings });
    const huge = `<huge xmlns="urn:test">${"x".repeat(webLimit)}</huge>`;
    const adding = addSheets({
      ...{ source: { name, bytes }, profile: { columns: {} }, tell: () => {} },
      sheets: async () => {
        const sheets = await desk.newSheets();
        return { ...sheets, layout: { ...sheets.layout, parts: [huge] } };
      },
      // So small that rows are sent before the last request.
      rows: (sheet, from) => desk.rowPiece(sheet, from, 2000),
    });
    await expect(adding).rejects.toThrow("auf einmal zu viel");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  it("finds another name where „Katalog“ is taken", async () => {
    const first = await addTo(list);
    const bytes = await first.host.file();
    const host = open({ open: await readXlsx(bytes), save: writeXlsx });
    await addSheets({
      ...{ source: { name: "x.xlsx", bytes }, profile: { columns: {} }, tell: () => {} },
      sheets: () => first.desk.newSheets(),
      rows: (sheet, from, most) => first.desk.rowPiece(sheet, from, most),
    });
    expect(host.workbook.sheets.map(({ name }) => name).slice(-2)).toEqual([
      "Katalog (2)",
      "Listen (2)",
    ]);
    expect(host.workbook.xmlParts).toHaveLength(1);
  });
});
