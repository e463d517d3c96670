import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { edit } from "./model/edit.ts";
import { mergeCells } from "./model/protection.ts";
import { activeSheet, open, withOfficeJs } from "./support.ts";
import { readXlsx } from "./xlsx/readXlsx.ts";
import { writeXlsx } from "./xlsx/writeXlsx.ts";

describe("a workbook from a file and back", () => {
  withOfficeJs();

  it("keeps what the add-in built: table, list, dots, names, frozen rows, custom XML", async () => {
    const host = open({ save: writeXlsx });
    await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.name = "Katalog";
      const range = sheet.getRange("A1:C3");
      range.values = [
        ["Nr.", "Maßnahme", "Priorität"],
        ["MW6", "Wärmenetz", 4],
        ["MW7", "Solardach", 2],
      ];
      const table = sheet.tables.add(range, true);
      table.name = "Katalog_Tabelle";
      const priority = sheet.getRange("C2:C3");
      priority.dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 6, operator: "Between" },
      };
      const format = priority.conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=4", operator: "EqualTo" };
      format.cellValue.format.font.color = "#217346";
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("B:B").format.columnWidth = 220;
      const lists = context.workbook.worksheets.add("Listen");
      lists.getRange("A1:A2").values = [["Wärme"], ["Verkehr"]];
      lists.visibility = "VeryHidden";
      context.workbook.names.add("Themenfelder", lists.getRange("A1:A2"));
      sheet.getRange("A2:A3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=Themenfelder" },
      };
      context.workbook.customXmlParts.add('<katalog xmlns="urn:katalog"/>');
      await context.sync();
    });
    const again = open({ open: await readXlsx(await host.file()) });
    const { sheets, names, xmlParts } = again.workbook;
    const [katalog, listen] = sheets;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Katalog", "Visible"],
      ["Listen", "VeryHidden"],
    ]);
    expect(katalog?.tables.map(({ name, area }) => [name, area])).toEqual([
      ["Katalog_Tabelle", { top: 0, left: 0, bottom: 2, right: 2 }],
    ]);
    expect(katalog?.cells.get(1, 2)?.value).toBe(4);
    expect(katalog?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(katalog?.columns.get(1)?.size).toBeCloseTo(220);
    expect(katalog?.validations.map(({ areas, rule }) => [areas, Object.keys(rule)])).toEqual([
      [[{ top: 1, left: 0, bottom: 2, right: 0 }], ["list"]],
      [[{ top: 1, left: 2, bottom: 2, right: 2 }], ["wholeNumber"]],
    ]);
    expect(katalog?.conditionalFormats.map(({ rule, look }) => [rule, look])).toEqual([
      [{ formula1: "=4", operator: "EqualTo" }, { "font.color": "#217346" }],
    ]);
    expect(listen?.cells.get(0, 0)?.value).toBe("Wärme");
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([
      ["Themenfelder", "=Listen!$A$1:$A$2"],
    ]);
    expect(xmlParts.map(({ xml }) => xml)).toEqual(['<katalog xmlns="urn:katalog"/>']);
  });

  it("keeps merged areas, hidden rows and columns, dates and results of formulas", async () => {
    const host = open({ save: writeXlsx });
    const sheet = host.workbook.active;
    edit(sheet, "A1:B2", [
      ["Überschrift", ""],
      ["31.12.2026", "45 %"],
    ]);
    sheet.cells.set(2, 0, { formula: "=1+1", value: 2 });
    mergeCells(sheet, { top: 0, left: 0, bottom: 0, right: 1 });
    await Excel.run(async (context) => {
      activeSheet(context).getRange("2:2").rowHidden = true;
      activeSheet(context).getRange("B:B").columnHidden = true;
      await context.sync();
    });
    open({ open: await readXlsx(await host.file()) });
    const read = await Excel.run(async (context) => {
      const used = activeSheet(context).getUsedRange().load("values, text, formulas");
      const [row, column] = [
        activeSheet(context).getRange("A2"),
        activeSheet(context).getRange("B1"),
      ];
      row.load("rowHidden");
      column.load("columnHidden");
      await context.sync();
      return {
        text: used.text,
        formula: used.formulas[2]?.[0],
        hidden: [row.rowHidden, column.columnHidden],
      };
    });
    expect(read).toEqual({
      text: [
        ["Überschrift", ""],
        ["31.12.2026", "45%"],
        ["2", ""],
      ],
      formula: "=1+1",
      hidden: [true, true],
    });
  });

  it("opens the demo town's workbooks as they are", async () => {
    const bytes = readFileSync("demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx");
    const host = open({ open: await readXlsx(bytes) });
    const address = await Excel.run(async (context) => {
      const used = activeSheet(context).getUsedRange(true).load("address, values");
      await context.sync();
      return used.address;
    });
    expect(host.workbook.sheets.length).toBeGreaterThan(0);
    expect(address).toMatch(/![A-Z]+\d+:[A-Z]+\d+$/);
  });
});
