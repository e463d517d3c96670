import { Workbook } from "exceljs";
import { describe, expect, it } from "vitest";
import { writeFixes } from "../../../functions/fixing/writeFixes.ts";
import { readZipBytes } from "../../../functions/zip/readZip.ts";

const at = new Date("2026-11-30T10:00:00Z");

async function aWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Maßnahmen & mehr");
  sheet.addRow(["Nr.", "Maßnahme", "Summe"]);
  sheet.addRow(["mo-6", "Radweg am Ring", { formula: "1+1", result: 2 }]);
  sheet.addRow(["mo-6", "Neue Buslinie", 3]);
  sheet.getCell("A2").font = { bold: true, color: { argb: "FFC00000" } };
  workbook.addWorksheet("Legende").addRow(["mo-6", "bleibt"]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array) {
  const workbook = new Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  );
  return workbook;
}

describe("repairs written into a workbook", () => {
  const fix = { sheet: "Maßnahmen & mehr", cell: "A2", text: 'MO6 <&> "ä"' };

  it("change the cell and keep its format; a text that other cells share stays theirs", async () => {
    const { bytes, done, left } = writeFixes(await aWorkbook(), [fix], at);
    const sheet = (await opened(bytes)).getWorksheet(fix.sheet);
    expect(sheet?.getCell("A2").text).toBe(fix.text);
    expect(sheet?.getCell("A2").font).toMatchObject({ bold: true, color: { argb: "FFC00000" } });
    expect(sheet?.getCell("A3").text).toBe("mo-6");
    expect((await opened(bytes)).getWorksheet("Legende")?.getCell("A1").text).toBe("mo-6");
    expect([done, left]).toEqual([[fix], []]);
  });

  it("leave every other part of the file as it was, byte for byte", async () => {
    const before = await aWorkbook();
    const [was, is] = [readZipBytes(before), readZipBytes(writeFixes(before, [fix], at).bytes)];
    expect([...is.keys()]).toEqual([...was.keys()]);
    const changed = [...is].filter(([name, bytes]) => !was.get(name)?.equals(bytes));
    expect(changed.map(([name]) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("are not written over a formula, nor where the file has no such cell or sheet", async () => {
    const missing = [
      { ...fix, cell: "C2" },
      { ...fix, cell: "A9" },
      { ...fix, sheet: "gibt es nicht" },
    ];
    const { bytes, done, left } = writeFixes(await aWorkbook(), missing, at);
    expect([done, left]).toEqual([[], missing]);
    expect((await opened(bytes)).getWorksheet(fix.sheet)?.getCell("C2").formula).toBe("1+1");
  });
});
