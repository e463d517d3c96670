import { describe, expect, it } from "vitest";
import { gridOf, number, text } from "./readGrid.ts";

const datesInStyleOne = (code: string) =>
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;

describe("texts", () => {
  it("shares one cell among all places that show the same text", () => {
    const { rows } = gridOf({
      strings:
        '<si><t>Förderung &amp; Beratung</t></si><si/><si><t xml:space="preserve"> a </t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>2</v></c></row>',
    });
    const shared = text("Förderung & Beratung");
    expect(rows).toEqual([[shared, undefined, shared, text(" a ")]]);
    expect(rows[0]?.[0]).toBe(rows[0]?.[2]);
  });

  it("keeps the colours of runs and leaves out phonetic readings", () => {
    const { rows } = gridOf({
      strings:
        '<si><r><rPr><color rgb="FF1F4E79"/></rPr><t xml:space="preserve">● ● </t></r><r><rPr><b/><color theme="0" tint="-0.35"/></rPr><t>●</t></r><r><rPr><color indexed="10"/></rPr><t>!</t></r><r><t>?</t></r><rPh sb="0" eb="1"><t>ルビ</t></rPh></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    });
    expect(rows[0]?.[0]).toEqual({
      kind: "text",
      text: "● ● ●!?",
      runs: [
        { text: "● ● ", color: "FF1F4E79" },
        { text: "●", color: "theme:0:-0.35" },
        { text: "!", color: "FFFF0000" },
        { text: "?" },
      ],
    });
  });

  it("reads inline texts, CDATA, entities and Excel's own escapes", () => {
    const { rows } = gridOf({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="str"><v><![CDATA[<b> & ]]></v></c><c r="C1" t="inlineStr"><is><r><t>x</t></r><r><t>&#228;&#xDF;&#xD800;_x000D_&#10;&quot;</t></r></is></c></row>',
    });
    expect(rows[0]?.map((cell) => cell?.text)).toEqual(["a", "<b> & ", 'xäß\n"']);
  });

  it("keeps texts that begin like formulas as texts", () => {
    const { rows } = gridOf({
      rows: '<row r="1"><c r="A1" t="str"><v>=1+1</v></c><c r="B1" t="str"><v>+49</v></c><c r="C1" t="str"><v>@x</v></c><c r="D1" t="str"><v>-</v></c></row>',
    });
    expect(rows).toEqual([["=1+1", "+49", "@x", "-"].map(text)]);
  });
});

describe("values", () => {
  it("names booleans and errors as a German Excel does", () => {
    const { rows } = gridOf({
      rows: '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    });
    expect(rows[0]).toEqual([
      { kind: "boolean", text: "WAHR" },
      { kind: "boolean", text: "FALSCH" },
      { kind: "error", text: "#NV" },
      { kind: "error", text: "#DIV/0!", formula: "1/0" },
    ]);
  });

  it("keeps values of formulas, names those without one, and points to shared ones", () => {
    const { rows, uncalculated } = gridOf({
      rows: '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>x</v></c><c r="C1"><f>B1</f></c><c r="D1" t="str"><f>""</f><v></v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>',
    });
    expect(rows).toEqual([
      [
        { ...number(4, "4"), formula: "B1*2" },
        { ...text("x"), formula: 'A1&""' },
      ],
      [{ ...number(6, "6"), formula: "B1*2" }],
    ]);
    expect(uncalculated).toEqual(["C1"]);
  });

  it.each([
    ["DD.MM.YYYY", "45717", "01.03.2025", "2025-03-01"],
    ["TT.MM.JJJJ", "45717", "01.03.2025", "2025-03-01"],
    ["[$-407]d. mmmm yyyy;@", "45717.604166666664", "1. März 2025", "2025-03-01T14:30:00"],
    ["MM/YYYY", "45717", "03.2025", "2025-03-01"],
    ["hh:mm", "0.5", "12:00", "1899-12-30T12:00:00"],
    ["dd.mm.yyyy", "1", "01.01.1900", "1900-01-01"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd", "45717", "Samstag, 1. März 2025", "2025-03-01"],
  ])("shows %s of %s as %s", (code, serial, shown, iso) => {
    const { rows } = gridOf({
      styles: datesInStyleOne(code),
      rows: `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`,
    });
    expect(rows[0]?.[0]).toEqual({ kind: "date", text: shown, iso, format: code });
  });

  it("counts days from 1904 where the workbook says so, and reads dates written as text", () => {
    const { rows } = gridOf({
      workbookPr: '<workbookPr date1904="true"/>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      rows: '<row r="1"><c r="A1" s="1"><v>44255</v></c><c r="B1" t="d"><v>2025-03-01T14:30:00Z</v></c></row>',
    });
    expect(rows[0]).toEqual([
      { kind: "date", text: "01.03.2025", iso: "2025-03-01", format: "dd.mm.yyyy" },
      { kind: "date", text: "01.03.2025 14:30", iso: "2025-03-01T14:30:00" },
    ]);
  });

  it("shows numbers beyond Excel's calendar as numbers", () => {
    const { rows } = gridOf({
      styles: datesInStyleOne("dd.mm.yyyy"),
      rows: '<row r="1"><c r="A1" s="1"><v>-3</v></c><c r="B1" s="1"><v>1e9</v></c></row>',
    });
    expect(rows[0]?.map((cell) => [cell?.kind, cell?.text])).toEqual([
      ["number", "-3"],
      ["number", "1000000000"],
    ]);
  });
});

describe("places", () => {
  it("counts on where rows and cells do not say where they are", () => {
    const { rows } = gridOf({
      rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>",
    });
    expect(rows.map((row) => row.map((cell) => cell?.number))).toEqual([
      [1, 2],
      [undefined, undefined, 3, 4],
      [undefined, 5],
    ]);
  });

  it("understands prefixes, single quotes, blanks and comments", () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const { rows } = gridOf({
      parts: {
        "xl/worksheets/sheet1.xml": `<?xml version='1.0'?><!-- > --><x:worksheet xmlns:x='${main}'><x:sheetData><x:row r = '2' ><x:c s='0' r = 'B2' ><x:v>7</x:v></x:c><!--<x:c r="C2"><x:v>8</x:v></x:c>--></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(rows).toEqual([[], [undefined, number(7, "7")]]);
  });

  it("reads merged areas, hidden rows and columns, whatever <dimension> says", () => {
    const grid = gridOf({
      head: '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="4" max="16384" hidden="1"/></cols>',
      rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" ht="15.5"><c r="E3"><v>2</v></c></row>',
      tail: '<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>',
    });
    expect(grid.merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
    expect([...grid.hiddenRows]).toEqual([0, 1]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 3, 4]);
    expect(grid.rows.map((row) => row.length)).toEqual([1, 0, 5]);
  });

  it("stays small for a cell in Excel's last row", () => {
    const { rows } = gridOf({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    });
    expect(rows.length).toBe(1_048_576);
    expect(rows[1_048_575]?.[16_383]?.number).toBe(2);
    expect(rows[500_000]).toEqual([]);
  });

  it("has no rows for a million empty ones", () => {
    const { rows } = gridOf({ rows: '<row r="1048576" ht="15"><c r="A1048576" s="0"/></row>' });
    expect(rows).toEqual([]);
  });
});
