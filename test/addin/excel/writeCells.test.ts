import { describe, expect, it } from "vitest";
import { writeCells } from "../../../addin/excel/writeCells.ts";
import { edit } from "../../excelHost/model/edit.ts";
import { open, withOfficeJs } from "../../excelHost/support.ts";

const sheet = "Tabelle1";

describe("writeCells", () => {
  withOfficeJs();

  it("types numbers, keeps texts, and puts back what stood there", async () => {
    const host = open();
    const value = (row: number) => host.workbook.active.cells.get(row, 0)?.value;
    host.byHand(({ active }) => edit(active, "A1", "hoch"));
    const undo = await writeCells([
      { sheet, cell: "A1", text: "4" },
      { sheet, cell: "A2", text: "03/2025" },
    ]);
    expect([value(0), value(1)]).toEqual([4, "03/2025"]);
    await undo();
    expect([value(0), value(1) ?? ""]).toEqual(["hoch", ""]);
  });

  it("does not overwrite what a colleague has written meanwhile", async () => {
    const host = open();
    host.byHand(({ active }) => edit(active, "A1", "BS-1"));
    host.fromOutside(({ active }) => edit(active, "A1", "BS7 (neu)"));
    const change = { sheet, cell: "A1", text: "BS1", expected: "BS-1" };
    await expect(writeCells([change])).rejects.toThrow("steht inzwischen etwas anderes");
    expect(host.workbook.active.cells.get(0, 0)?.value).toBe("BS7 (neu)");
  });

  it("says that a sheet is protected, or gone", async () => {
    const host = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(host.workbook.active.name).toBe(sheet);
    const write = (name: string) => writeCells([{ sheet: name, cell: "A1", text: "x" }]);
    await expect(write(sheet)).rejects.toThrow("Das Blatt ist geschützt.");
    await expect(write("Weg")).rejects.toThrow("Das Blatt gibt es nicht mehr");
  });
});
