import { describe, expect, it } from "vitest";
import { edit } from "./model/edit.ts";
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
    ["1.10", 1.1, "General", "Double"],
    ["1,234", 1234, "General", "Double"],
    ["45%", 0.45, "0%", "Double"],
    ["2026-12-31", 46_387, "yyyy-mm-dd", "Double"],
    ["31.12.2026", "31.12.2026", "General", "String"],
    ["WAHR", "WAHR", "General", "String"],
    ["true", true, "General", "Boolean"],
    ["'007", "007", "General", "String"],
    ["Wärmenetz", "Wärmenetz", "General", "String"],
    ["", "", "General", "Empty"],
  ])("takes %j in every language for %j", async (given, value, format, type) => {
    expect(await written(given)).toEqual([value, format, type]);
  });

  it("makes a date of the measure number 3-4, unless the cell holds text", async () => {
    expect((await written("3-4"))[1]).toBe("d-mmm");
    expect(await written("3-4", "@")).toEqual(["3-4", "@", "String"]);
    expect(await written("1.10", "@")).toEqual(["1.10", "@", "String"]);
  });

  it.each(["- Fördermittel beantragen", "+49 30 1234"])(
    "takes %j for a formula, and it is none",
    async (text) => {
      await expect(written(text)).rejects.toThrow("no formula");
      expect((await written(text, "@"))[0]).toBe(text);
    }
  );

  it("takes what a person types as German Excel does", async () => {
    const { active } = open().workbook;
    edit(active, "A1:D1", [["12,5", "1.10", "31.12.2026", "wahr"]]);
    const typed = [0, 1, 2, 3].map((column) => active.cells.get(0, column));
    expect(typed.map((cell) => cell?.value)).toEqual([12.5, expect.any(Number), 46_387, true]);
    expect(typed[1]?.look?.["numberFormat"]).toBe("dd. mmm");
  });

  it.each(["values", "numberFormat"] as const)("cannot set %s of whole columns", async (name) => {
    open();
    const code = await codeOf(async (context) => {
      activeSheet(context).getRange("A:B")[name] = "@" as never;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("puts one value into all cells, but not an array of one", async () => {
    open();
    const values = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B1");
      range.values = "offen" as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["offen", "offen"]]);
    const code = await codeOf(async (context) => {
      activeSheet(context).getRange("A1:B1").values = [["offen"]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
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
      sheet.getRange("B:B").format.wrapText = true;
      const [whole, same, mixed, later] = ["A:A", "A1:A2", "A1:A3", "B7"].map((at) =>
        sheet.getRange(at)
      );
      whole?.load("values");
      same?.load("format/font/bold");
      mixed?.load("format/font/bold");
      later?.load("format/wrapText");
      await context.sync();
      return [
        whole?.values,
        same?.format.font.bold,
        mixed?.format.font.bold,
        later?.format.wrapText,
      ];
    });
    expect(read).toEqual([null, true, null, true]);
  });

  it("wears what it was given last, be it as a cell, a block or a column", async () => {
    open();
    const colours = await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      const dressed = ["A1:B2", "A:A", "A2:C3", "B2"] as const;
      for (const [index, at] of dressed.entries())
        sheet.getRange(at).format.fill.color = `#00000${index + 1}`;
      const cells = ["A1", "A2", "A9", "B1", "B2", "C3", "C4"].map((at) => sheet.getRange(at));
      for (const cell of cells) cell.load("format/fill/color");
      await context.sync();
      return cells.map(({ format }) => format.fill.color.slice(-1));
    });
    expect(colours).toEqual(["2", "3", "2", "1", "4", "3", "F"]);
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
