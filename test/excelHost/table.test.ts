import { describe, expect, it } from "vitest";
import { mergeCells } from "./model/protection.ts";
import { activeSheet, codeOf, open, withOfficeJs } from "./support.ts";

/** A table of two columns and two rows in A1:B3. */
async function withTable<Result>(
  work: (
    table: Excel.Table,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext
  ) => Promise<Result>
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = activeSheet(context);
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Nr.", "Maßnahme"],
      ["MW6", "Wärmenetz"],
      ["MW7", "Solardach"],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Katalog";
    await context.sync();
    return work(table, sheet, context);
  });
}

describe("tables", () => {
  withOfficeJs();

  it("make headings filled, different and text", async () => {
    open();
    const headings = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:D2");
      range.values = [
        ["Titel", "titel", "", 2026],
        [1, 2, 3, 4],
      ];
      const header = activeSheet(context).tables.add(range, true).getHeaderRowRange();
      header.load("values");
      await context.sync();
      return header.values;
    });
    expect(headings).toEqual([["Titel", "titel2", "Spalte1", "2026"]]);
  });

  it("keep headings different when somebody writes over them", async () => {
    open();
    const headings = await withTable(async (table, sheet, context) => {
      sheet.getRange("B1").values = [["Nr."]];
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      return header.values;
    });
    expect(headings).toEqual([["Nr.", "Nr.2"]]);
  });

  it("do not overlap, and hold no merged cells", async () => {
    const host = open();
    const overlapping = await codeOf(async (context) => {
      await withTable(async () => {});
      activeSheet(context).tables.add("B2:C5", true);
      await context.sync();
    });
    mergeCells(host.workbook.active, { top: 9, left: 0, bottom: 9, right: 1 });
    const merged = await codeOf(async (context) => {
      activeSheet(context).tables.add("A9:B12", true);
      await context.sync();
    });
    expect([overlapping, merged]).toEqual(["InvalidArgument", "InvalidOperation"]);
  });

  it.each([["Katalog 2026"], ["A1"], ["Katalog"]])(
    "refuse the name %s for a second table",
    async (name) => {
      open();
      const code = await codeOf(async (context) => {
        await withTable(async () => {});
        activeSheet(context).tables.add("D1:E3", true).name = name;
        await context.sync();
      });
      expect(code).toBe("InvalidArgument");
    }
  );

  it("grow and shrink by resize while the headings stay in their row", async () => {
    open();
    const address = await withTable(async (table, _, context) => {
      table.resize("A1:C9");
      const range = table.getRange().load("address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      return [range.address, body.address, await failing(() => table.resize("A2:C9"), context)];
    });
    expect(address).toEqual(["Tabelle1!A1:C9", "Tabelle1!A2:C9", "InvalidArgument"]);
  });

  it("add rows and columns and delete them", async () => {
    open();
    const values = await withTable(async (table, _, context) => {
      table.rows.add(-1, [["MW8", "Radweg"]]);
      table.rows.add(0, [["MW5", "Beratung"]]);
      table.columns.add(-1, undefined, "Priorität");
      table.rows.getItemAt(1).delete();
      table.columns.getItem("Maßnahme").delete();
      const range = table.getRange().load("values, address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "Tabelle1!A1:B4",
      [
        ["Nr.", "Priorität"],
        ["MW5", ""],
        ["MW7", ""],
        ["MW8", ""],
      ],
    ]);
  });

  it("cannot be torn by cells inserted into half of them", async () => {
    open();
    const code = await withTable((_, sheet, context) =>
      failing(() => sheet.getRange("A2").insert("Down"), context)
    );
    expect(code).toBe("InsertDeleteConflict");
  });

  it("are found by name, by id and by the range they lie in", async () => {
    open();
    const found = await withTable(async (table, sheet, context) => {
      const byName = context.workbook.tables.getItem("katalog").load("name");
      const inRange = sheet.getRange("B3").getTables(false).load("items/name");
      const missing = context.workbook.tables.getItemOrNullObject("Anderes");
      table.columns.load("items/name");
      await context.sync();
      return [
        byName.name,
        inRange.items.map(({ name }) => name),
        missing.isNullObject,
        table.columns.items.map(({ name }) => name),
      ];
    });
    expect(found).toEqual(["Katalog", ["Katalog"], true, ["Nr.", "Maßnahme"]]);
  });

  it("survive renaming and moving of their sheet", async () => {
    open();
    const address = await withTable(async (table, sheet, context) => {
      sheet.name = "Klima 2026";
      context.workbook.worksheets.add("Deckblatt").position = 0;
      sheet.getRange("1:2").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Klima 2026'!A3:B5");
  });
});

async function failing(act: () => unknown, context: Excel.RequestContext) {
  act();
  return context.sync().then(
    () => "no error",
    (error: OfficeExtension.Error) => error.code
  );
}
