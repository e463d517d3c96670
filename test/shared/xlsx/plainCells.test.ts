import { expect, it } from "vitest";
import { gridOf } from "./readGrid.ts";

const strings = "<si><t>Bäume</t></si><si><t/></si>";
/** A letter of several bytes somewhere in the rows: then nothing is read from bytes. */
const last = (letter: string) => `<row r="9"><c r="A9" t="str"><v>${letter}</v></c></row>`;

it.each([
  [
    "as nearly all are",
    '<c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>42</v></c><c r="C1" s="1"/>',
  ],
  ["without a place", '<c t="s"><v>0</v></c><c><v>7</v></c>'],
  ["in another order", '<c t="s" r="B1"><v>0</v></c><c s="1" r="D1"><v>7</v></c>'],
  ["with blanks and other quotes", "<c r = 'B1' t='s' ><v>0</v></c ><c r='D1'><v>7</v></c>"],
  ["with small letters", '<c r="b1"><v>7</v></c>'],
  ["as an empty text", '<c r="A1" t="s"><v>1</v></c><c r="B1"><v/></c><c r="C1"><v></v></c>'],
  ["with many figures", '<c r="A1"><v>1234567890</v></c><c r="B1"><v>0007</v></c>'],
  [
    "with decimals, signs and formulas",
    '<c r="A1"><v>-2.5</v></c><c r="B1"><f>1+1</f><v>2</v></c>',
  ],
  [
    "with decimals of many kinds",
    ["0.1", "12.50", "0.070", "999999.123456789", "1000000.5", "1.1234567891", "3.", ".5", "1.2.3"]
      .map((number) => `<c r="A1"><v>${number}</v></c>`)
      .map((cell, column) => cell.replace("A1", `${String.fromCharCode(65 + column)}1`))
      .join(""),
  ],
  ["as texts of no whole number", '<c r="A1" t="s"><v>0.0</v></c><c r="B1"><v>2</v></c>'],
  ["behind Excel's last column", '<c r="XFE1"><v>7</v></c><c r="A1"><v>8</v></c>'],
  ["in row 0", '<c r="A0"><v>7</v></c>'],
  ["as other types", '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>'],
])("cells written %s are read alike from bytes and from text", (_, cells) => {
  const read = (letter: string) =>
    gridOf({ strings, rows: `<row r="1">${cells}</row>${last(letter)}` }).rows.slice(0, 1);
  expect(read("u")).toEqual(read("ü"));
});

it("decimals are the very numbers that are written", () => {
  const written = Array.from({ length: 500 }, (_, at) => `${(at * 7919) % 99_991}.${at * 104_729}`);
  const rows = written.map(
    (text, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${text}</v></c></row>`
  );
  const read = gridOf({ rows: rows.join("") }).rows.map(([cell]) => cell?.number);
  expect(read).toEqual(written.map(Number));
});
