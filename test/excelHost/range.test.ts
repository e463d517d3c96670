import { describe, expect, it } from "vitest";
import { activeSheet, codeOf, open, withOfficeJs } from "./support.ts";

/** Writes into A1, perhaps formatted before, and reads what became of it. */
async function written(value: unknown, format?: string) {
  open();
  return Excel.run(async (context) => {
    const cell = activeSheet(context).getRange("A1");
    if (format) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values, numberFormat, valueTypes");
    await context.sync();
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.valueTypes[0]?.[0]];
  });
}

describe("ranges", () => {
  withOfficeJs();

  it.each([
    ["12,5", 12.5, "General", "Double"],
    ["1.234", 1234, "General", "Double"],
    ["31.12.2026", 46_387, "dd.mm.yyyy", "Double"],
    ["wahr", true, "General", "Boolean"],
    ["'007", "007", "General", "String"],
    ["Wärmenetz", "Wärmenetz", "General", "String"],
    ["", "", "General", "Empty"],
  ])("takes %j as if somebody typed it: %j", async (typed, value, format, type) => {
    expect(await written(typed)).toEqual([value, format, type]);
  });

  it("makes a date of the measure number 3-4, unless the cell holds text", async () => {
    expect((await written("3-4"))[1]).toBe("dd. mmm");
    expect((await written("1.10"))[2]).toBe("Double");
    expect(await written("3-4", "@")).toEqual(["3-4", "@", "String"]);
    expect(await written("1.10", "@")).toEqual(["1.10", "@", "String"]);
  });

  it("leaves a cell alone for null and empties it for an empty text", async () => {
    open();
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "neu"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "", "neu"]]);
  });

  it("refuses an array of another size than the range", async () => {
    open();
    const code = await codeOf(async (context) => {
      activeSheet(context).getRange("A1:B2").values = [["a", "b"]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("uses A1 of an empty sheet, and nothing where nothing may do", async () => {
    open();
    const found = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      const [used, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      used.load("address");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(found).toEqual(["Tabelle1!A1", true]);
  });

  it("counts formatted cells as used unless only values are asked for", async () => {
    open();
    const addresses = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const [all, filled] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load("address");
      filled.load("address");
      await context.sync();
      return [all.address, filled.address];
    });
    expect(addresses).toEqual(["Tabelle1!B2:D9", "Tabelle1!B2"]);
  });

  it("keeps only the first cell of a merged area", async () => {
    open();
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B1");
      range.values = [["links", "rechts"]];
      range.merge();
      activeSheet(context).getRange("A1:B1").values = [["neu", "verloren"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["neu", ""]]);
  });

  it("gives no values of whole columns, and one look where all cells share it", async () => {
    open();
    const read = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1:A2").format.font.bold = true;
      sheet.getRange("B:B").numberFormat = "@" as never;
      const [whole, same, mixed, later] = ["A:A", "A1:A2", "A1:A3", "B7"].map((at) =>
        sheet.getRange(at)
      );
      whole?.load("values");
      same?.load("format/font/bold");
      mixed?.load("format/font/bold");
      later?.load("numberFormat");
      await context.sync();
      return [whole?.values, same?.format.font.bold, mixed?.format.font.bold, later?.numberFormat];
    });
    expect(read).toEqual([null, true, null, [["@"]]]);
  });

  it("moves what lies below inserted rows, and back when they are deleted", async () => {
    const host = open();
    await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.getRange("A1:A3").values = [["eins"], ["zwei"], ["drei"]];
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    });
    const { cells } = host.workbook.active;
    expect([0, 1, 2, 3].map((row) => cells.get(row, 0)?.value)).toEqual([
      undefined,
      undefined,
      "zwei",
      "drei",
    ]);
  });

  it("says which formula it would have to calculate, and takes results from a test", async () => {
    const read = () =>
      Excel.run(async (context) => {
        const cell = activeSheet(context).getRange("A1");
        cell.formulas = [["=SUM(B1:B9)"]];
        cell.load("values, formulas");
        await context.sync();
        return [cell.values, cell.formulas];
      });
    open();
    await expect(read()).rejects.toThrow("=SUM(B1:B9)");
    open({ calculate: () => 42 });
    expect(await read()).toEqual([[[42]], [["=SUM(B1:B9)"]]]);
  });

  it.each([
    ["a name twice", "Tabelle1", "ItemAlreadyExists"],
    ["a name of 32 letters", "x".repeat(32), "InvalidArgument"],
    ["a name with a slash", "Klima/2026", "InvalidArgument"],
  ])("refuses %s for a sheet", async (_, name, expected) => {
    open();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  it("keeps one sheet visible", async () => {
    open();
    const code = await codeOf(async (context) => {
      activeSheet(context).visibility = "Hidden";
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });
});
