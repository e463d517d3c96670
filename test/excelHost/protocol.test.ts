import { describe, expect, it } from "vitest";
import { webLimit } from "./excelHost.ts";
import { edit } from "./model/edit.ts";
import { activeSheet, codeOf, open, withOfficeJs } from "./support.ts";

describe("the genuine library over the stand-in", () => {
  withOfficeJs();

  it("writes and reads a range in one counted sync and lets go of it", async () => {
    const host = open();
    const read = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B2");
      range.values = [
        ["Nr.", "Maßnahme"],
        ["MW6", "Wärmenetz"],
      ];
      range.load("values, address");
      await context.sync();
      return { address: range.address, values: range.values };
    });
    expect(read).toEqual({
      address: "Tabelle1!A1:B2",
      values: [
        ["Nr.", "Maßnahme"],
        ["MW6", "Wärmenetz"],
      ],
    });
    // The second request is the library's own: it lets go of the range.
    expect(host.requests).toHaveLength(2);
    expect(host.held()).toBe(0);
  });

  it("finds a range again in the next sync", async () => {
    open();
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:A2");
      await context.sync();
      range.values = [[1], [2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [2]]);
  });

  it("makes a null object of what is not there, and of what hangs on it", async () => {
    open();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Katalog");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  it("names the statement that failed and keeps what was done before", async () => {
    const host = open();
    const error = await Excel.run(async (context) => {
      activeSheet(context).getRange("A1").values = [["bleibt"]];
      context.workbook.worksheets.getItem("Katalog").activate();
      await context.sync();
    }).catch((caught) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toContain("getItem(");
    expect(host.workbook.active.cells.get(0, 0)?.value).toBe("bleibt");
  });

  it("says loudly which member it does not play", async () => {
    open();
    const error = await Excel.run(async (context) => {
      activeSheet(context).shapes.load("items/name");
      await context.sync();
    }).catch((caught) => caught);
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.Shapes");
  });

  it("loads collections by their items, all or some of their properties", async () => {
    open();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Listen").visibility = "VeryHidden";
      const some = worksheets.load("items/name");
      const all = context.workbook.worksheets.load("items");
      await context.sync();
      return [some.items.map(({ name }) => name), all.items.map(({ visibility }) => visibility)];
    });
    expect(names).toEqual([
      ["Tabelle1", "Listen"],
      ["Visible", "VeryHidden"],
    ]);
  });

  it("refuses requests and answers of more than 5 MB, as Excel on the web does", async () => {
    const host = open();
    const long = "ä".repeat(30_000);
    const write = (rows: number) =>
      codeOf(async (context) => {
        const range = activeSheet(context).getRange(`A1:A${rows}`);
        range.values = Array.from({ length: rows }, () => [long]);
        await context.sync();
      });
    expect(await write(50)).toBe("no error");
    expect(await write(100)).toBe("RequestPayloadSizeLimitExceeded");
    edit(host.workbook.active, "A1:A100", long);
    const read = await codeOf(async (context) => {
      activeSheet(context).getRange("A1:A100").load("values");
      await context.sync();
    });
    expect(read).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.requests[0]?.sent).toBeLessThan(webLimit);
  });

  it("refuses everything while somebody types into a cell", async () => {
    const host = open();
    const read = () =>
      codeOf(async (context) => {
        activeSheet(context).load("name");
        await context.sync();
      });
    host.setTyping("typing");
    expect(await read()).toBe("InvalidOperationInCellEditMode");
    host.setTyping("ready");
    expect(await read()).toBe("no error");
  });

  it.each([
    ["1.9", "ApiNotFound"],
    ["1.14", "no error"],
    ["1.17", "no error"],
    ["1.20", "no error"],
  ] as const)(
    "with ExcelApi %s, table.resize (1.13) gives %s",
    async (requirementSet, expected) => {
      open({ requirementSet });
      const code = await codeOf(async (context) => {
        const table = activeSheet(context).tables.add("A1:B3", true);
        table.resize("A1:B5");
        await context.sync();
      });
      expect(code).toBe(expected);
    }
  );
});
