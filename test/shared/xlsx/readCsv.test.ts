import { describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { readFileBytes } from "../../../shared/xlsx/readFileBytes.ts";

function rowsOf(bytes: Uint8Array, file = "a.csv"): (string | undefined)[][] {
  const reading = readFileBytes(file, bytes, nodeHost);
  if (reading.refused !== undefined) throw new Error(reading.refused);
  expect(reading.grids.map(({ name }) => name)).toEqual(["CSV"]);
  return (reading.grids[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text));
}

const german = "Maßnahme;Kosten\r\n„Wärme“ für Bürger*innen;25.000 €\r\n";
const read = [
  ["Maßnahme", "Kosten"],
  ["„Wärme“ für Bürger*innen", "25.000 €"],
];
// "€„“" have places of their own in Windows-1252, which latin1 does not know.
const windows = (text: string) =>
  Buffer.from(
    text.replace(
      /[€„“–]/g,
      (char) => ({ "€": "\x80", "„": "\x84", "“": "\x93", "–": "\x96" })[char] ?? ""
    ),
    "latin1"
  );

describe("readCsv", () => {
  it.each([
    ["UTF-8", Buffer.from(german)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${german}`)],
    ["Windows-1252", windows(german)],
    ["UTF-16", Buffer.from(`\ufeff${german}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${german}`, "utf16le").swap16()],
    [
      "UTF-16 without a mark",
      Buffer.from(german.replaceAll("„", "'").replaceAll("“", "'"), "utf16le"),
    ],
  ])("reads %s", (name, bytes) => {
    const expected = name.endsWith("without a mark")
      ? JSON.parse(JSON.stringify(read).replaceAll(/[„“]/g, "'"))
      : read;
    expect(rowsOf(bytes)).toEqual(expected);
  });

  it.each([";", ",", "\t"])("finds the separator %j", (separator) => {
    const csv = [`Nr.${separator}Titel`, `1${separator}"a; b, c"`, `2${separator}"x\ty"`].join(
      "\n"
    );
    expect(rowsOf(Buffer.from(csv))).toEqual([
      ["Nr.", "Titel"],
      ["1", "a; b, c"],
      ["2", "x\ty"],
    ]);
  });

  it("obeys Excel's sep= line without counting it", () => {
    expect(rowsOf(Buffer.from("sep=,\r\na;b,c\r\n"))).toEqual([["a;b", "c"]]);
  });

  it("keeps line breaks and doubled quotes inside quotes", () => {
    expect(rowsOf(Buffer.from('Nr.;Text\n1;"Zeile 1\r\nZeile ""2"""\n2;""\n'))).toEqual([
      ["Nr.", "Text"],
      ["1", 'Zeile 1\nZeile "2"'],
      ["2"],
    ]);
  });

  it("counts blank records, so that rows are record numbers", () => {
    expect(rowsOf(Buffer.from("a;b\n\n;\nc;d\n"))).toEqual([["a", "b"], [], [], ["c", "d"]]);
  });

  it("keeps quotes that open no field, and those nobody closes", () => {
    expect(rowsOf(Buffer.from('Rohr 2" neu;b\n"offen;c\nd;e'))).toEqual([
      ['Rohr 2" neu', "b"],
      ['"offen', "c"],
      ["d", "e"],
    ]);
  });

  it("leaves numbers as they are written", () => {
    expect(rowsOf(Buffer.from("007;1.5;0,5;=A1;+49;-\n"))).toEqual([
      ["007", "1.5", "0,5", "=A1", "+49", "-"],
    ]);
  });

  it("reads one column, and a single line without an end", () => {
    expect(rowsOf(Buffer.from("Titel\nA\nB"))).toEqual([["Titel"], ["A"], ["B"]]);
    expect(rowsOf(Buffer.from("x"))).toEqual([["x"]]);
  });

  it("does not take U+FFFD in good UTF-8 for Windows-1252", () => {
    expect(rowsOf(Buffer.from("Gro\ufffdteil;für\n"))).toEqual([["Gro\ufffdteil", "für"]]);
  });

  it("refuses more records or fields than a sheet holds", () => {
    const refusalOf = (text: string) => readFileBytes("a.csv", Buffer.from(text), nodeHost).refused;
    expect(refusalOf("\n".repeat(2 ** 20 + 1))).toBe("tooLarge");
    expect(refusalOf("a;".repeat(2 ** 20))).toBe("tooLarge");
    expect(refusalOf("\n".repeat(2 ** 20))).toBeUndefined();
  });

  it("refuses more filled records than any town has measures; blank ones do not count", () => {
    const refusalOf = (text: string) => readFileBytes("a.csv", Buffer.from(text), nodeHost).refused;
    expect(refusalOf("a;b\n".repeat(120_001))).toBe("tooManyRows");
    expect(refusalOf(`${"a;b\n".repeat(120_000)}${";\n".repeat(200_000)}`)).toBeUndefined();
  });

  it("reads 100,000 records", () => {
    const csv = `Nr.;Titel;Text\n${'1;Maßnahme;"Text, lang"\n'.repeat(100_000)}`;
    expect(rowsOf(Buffer.from(csv)).length).toBe(100_001);
  });
});
