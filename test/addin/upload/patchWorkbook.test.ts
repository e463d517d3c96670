import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openBytes } from "../../../addin/reading/browserHost.ts";
import { patchSheet } from "../../../addin/upload/patchSheet.ts";
import { patchWorkbook } from "../../../addin/upload/patchWorkbook.ts";

const file = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";

async function gridOf(bytes: Uint8Array) {
  const workbook = await openBytes("x.xlsx", bytes);
  if (workbook.refused !== undefined) throw new Error(workbook.refused);
  return workbook.grids[0];
}

describe("patchWorkbook", () => {
  it("writes filled and empty cells, and leaves all others as they are", async () => {
    const bytes = new Uint8Array(await readFile(file));
    const before = await gridOf(bytes);
    const sheet = before?.name ?? "";
    const after = await gridOf(
      patchWorkbook(bytes, [
        { sheet, cell: "C6", text: "Neuer Titel & <mehr>" },
        { sheet, cell: "AB6", text: "weit rechts" },
        { sheet, cell: "H6", text: "4" },
        { sheet, cell: "C400", text: "weit unten" },
        { sheet, cell: "D6", text: "" },
      ])
    );
    const text = (row: number, column: number) => after?.rows[row]?.[column]?.text;
    expect([text(5, 2), text(5, 27), text(5, 7), text(399, 2), text(5, 3)]).toEqual([
      "Neuer Titel & <mehr>",
      "weit rechts",
      "4",
      "weit unten",
      undefined,
    ]);
    expect(after?.rows[5]?.[7]?.number).toBe(4);
    expect(after?.rows[6]).toEqual(before?.rows[6]);
    expect(after?.merged).toEqual(before?.merged);
  });

  it("says when the sheet is gone", async () => {
    const bytes = new Uint8Array(await readFile(file));
    expect(() => patchWorkbook(bytes, [{ sheet: "Weg", cell: "A1", text: "x" }])).toThrow("„Weg“");
  });
});

describe("patchSheet", () => {
  const sheet = (cells: string) => `<sheetData><row r="2">${cells}</row><row r="10"/></sheetData>`;

  it("puts cells in the order of columns and rows", () => {
    const xml = patchSheet(sheet('<c r="B2" s="3"><v>1</v></c><c r="AA2"/>'), [
      { sheet: "x", cell: "C2", text: "c" },
      { sheet: "x", cell: "A10", text: "a" },
      { sheet: "x", cell: "A3", text: "3" },
      { sheet: "x", cell: "B2", text: "b" },
    ]);
    expect(xml.replace(/<is>.*?<\/is>/g, "")).toBe(
      '<sheetData><row r="2"><c r="B2" s="3" t="inlineStr"></c><c r="C2" t="inlineStr"></c><c r="AA2"/></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="10"><c r="A10" t="inlineStr"></c></row></sheetData>'
    );
  });

  it("begins an empty sheet", () => {
    const xml = patchSheet("<sheetData/>", [{ sheet: "x", cell: "A1", text: "7" }]);
    expect(xml).toBe('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>');
  });

  it("leaves formulas and files of strange programs alone", () => {
    const change = [{ sheet: "x", cell: "B2", text: "7" }];
    expect(() => patchSheet(sheet('<c r="B2"><f>A1</f><v>1</v></c>'), change)).toThrow(
      "eine Formel"
    );
    expect(() => patchSheet("<x:sheetData/>", change)).toThrow("in Excel öffnen");
  });
});
