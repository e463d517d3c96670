import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { readWorkbook } from "../../../shared/xlsx/readWorkbook.ts";
import { agreedFromExceljs, agreedFromGrid } from "./exceljsOracle.ts";

const words = fc.oneof(
  fc.constantFrom(
    "Förderung für Bürger*innen & Gäste",
    "  Ränder  ",
    "Zeile 1\nZeile 2",
    "a\r\nb",
    "_x000D_",
    '<b>"fett"</b> ]]> &amp;',
    "=1+1",
    "-",
    "+49 30",
    "@amt",
    "●●●○○○",
    "🌳 CO₂e",
    "ß".repeat(300)
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary-ascii", maxLength: 20 })
);
const color = fc.oneof(
  fc.constantFrom({ argb: "FFD9D9D9" }, { argb: "ff1f4e79" }, { theme: 0 }, { theme: 4 }),
  fc.constant({ theme: 1, tint: -0.25 })
);
const run = fc.record({
  text: words,
  font: fc.record({ color, bold: fc.boolean() }, { requiredKeys: [] }),
});
const moment = fc.date({
  min: new Date("1904-01-02T00:00:00Z"),
  max: new Date("2199-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const second = moment.map((date) => new Date(Math.round(date.getTime() / 1000) * 1000));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 0.45, -1, 1e-7, 1e21)
);
const error = fc.constantFrom("#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!");
interface Filling {
  readonly value: ExcelJS.CellValue;
  readonly numFmt?: string;
}
// The boundary to exceljs: its types do not know errors as results nor all colours of runs.
const filling = (value: unknown): Filling => ({ value: value as ExcelJS.CellValue });
const plain: fc.Arbitrary<Filling> = fc.oneof(
  words.map(filling),
  number.map(filling),
  fc.record({
    value: number,
    numFmt: fc.constantFrom("0%", "0.00", "#,##0 €", '#,##0.0 "T€"', "[Red]-0;0", "@"),
  }),
  fc.boolean().map(filling),
  fc.record({
    value: second,
    numFmt: fc.constantFrom("dd.mm.yyyy", "mm/yyyy", "yyyy-mm-dd hh:mm", "[$-407]d. mmmm yyyy"),
  }),
  error.map((name) => filling({ error: name }))
);
const cell: fc.Arbitrary<Filling> = fc.oneof(
  { weight: 6, arbitrary: plain },
  {
    weight: 2,
    arbitrary: fc
      .array(run, { minLength: 1, maxLength: 4 })
      .map((richText) => filling({ richText })),
  },
  {
    weight: 1,
    arbitrary: fc
      .oneof(
        number,
        words,
        fc.boolean(),
        error.map((name) => ({ error: name }))
      )
      // exceljs forgets results that are 0, false or empty, and decodes "&amp;" in texts twice.
      .filter((result) => Boolean(result) && !/&[\w#]+;/.test(String(result)))
      .map((result) => filling({ formula: 'A1&"<"', result })),
  },
  {
    weight: 1,
    arbitrary: words.map((text) => filling({ text, hyperlink: "https://example.org/?a=1&b=2" })),
  },
  { weight: 2, arbitrary: fc.constant(filling(null)) }
);
const sheet = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
  merged: fc.constantFrom("", "A1:B1", "B2:C4"),
  hiddenRow: fc.nat(8),
  hiddenColumn: fc.nat(8),
  state: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
});
const book = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 2 }),
  date1904: fc.boolean(),
});

type Book = typeof book extends fc.Arbitrary<infer Value> ? Value : never;
type Sheet = Book["sheets"][number];

/** Half the time of this test would go into packing. */
const quickly = { zip: { compression: "STORE" as const } };

async function written({ sheets, date1904 }: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  for (const [index, shape] of sheets.entries()) {
    fill(workbook.addWorksheet(`Blatt ${index} & Ö`), shape);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer(quickly));
}

function fill(made: ExcelJS.Worksheet, { rows, merged, hiddenRow, hiddenColumn, state }: Sheet) {
  made.state = state;
  for (const [r, cells] of rows.entries()) {
    for (const [c, { value, numFmt }] of cells.entries()) {
      const place = made.getCell(r + 1, c + 1);
      place.value = value;
      if (numFmt !== undefined) place.numFmt = numFmt;
    }
  }
  if (merged !== "") made.mergeCells(merged);
  if (hiddenRow > 0) made.getRow(hiddenRow).hidden = true;
  if (hiddenColumn > 0) made.getColumn(hiddenColumn).hidden = true;
}

describe("readWorkbook beside exceljs", () => {
  it("agrees on a thousand generated workbooks", async () => {
    await fc.assert(
      fc.asyncProperty(book, async (shape) => {
        const bytes = await written(shape);
        const reading = readWorkbook(bytes, nodeHost);
        if (reading.refused !== undefined) throw new Error(`refused: ${reading.refused}`);
        expect(reading.grids.map(agreedFromGrid)).toEqual(await agreedFromExceljs(bytes));
      }),
      { numRuns: 1000, seed: 2045 }
    );
  });
});
