import { describe, expect, it } from "vitest";
import { archiveOf, workbookOf, workbookParts } from "./archiveOf.ts";
import { gridOf, opened, text } from "./readGrid.ts";

describe("parts", () => {
  const parts = workbookParts({
    strings: "<si><t>Grün</t></si>",
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  });

  it.each([
    ["UTF-16 with a byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le")],
    ["UTF-16, big end first", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le").swap16()],
    ["UTF-8 with a byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`)],
    [
      "Windows-1252, declared",
      (xml: string) => Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${xml}`, "latin1"),
    ],
  ])("reads %s", (_, encode) => {
    const files = Object.entries(parts).map(([name, xml]) => ({
      name,
      content: encode(String(xml)),
    }));
    expect(opened(archiveOf(files)).grids[0]?.rows).toEqual([[text("Grün")]]);
  });

  it("keeps every umlaut of a text that zlib hands over in pieces", () => {
    const long = "äöüßÄÖÜ€–„“".repeat(20_000);
    const { rows } = gridOf({
      strings: `<si><t>${long}</t></si>`,
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    });
    expect(rows[0]?.[0]?.text === long).toBe(true);
  });

  it("finds parts by relationships, in any case and with either slash", () => {
    const files = Object.entries(parts).map(([name, content]) => ({
      name: name.replace("sheet1", "SHEET1").replaceAll("/", "\\"),
      content,
    }));
    expect(opened(archiveOf(files)).grids[0]?.rows).toEqual([[text("Grün")]]);
  });

  it("never expands entities of a DTD", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const sheet = `${bomb}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    const { rows } = gridOf({ parts: { "xl/worksheets/sheet1.xml": sheet } });
    expect(rows).toEqual([[text("&b;")]]);
  });

  it("leaves chart sheets out and says which sheets are hidden", () => {
    const link = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;
    const { grids } = opened(
      workbookOf({
        parts: {
          "xl/workbook.xml":
            '<workbook xmlns:q="x"><sheets><sheet name="Diagramm" q:id="c"/><sheet name="A &amp; B" state="veryHidden" q:id="s"/></sheets></workbook>',
          "xl/_rels/workbook.xml.rels": `<Relationships>${link("c", "chartsheet", "chartsheets/sheet1.xml")}${link("s", "worksheet", "worksheets/sheet1.xml")}<Relationship Id="e" Type="x/externalLink" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`,
        },
      })
    );
    expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual([["A & B", true]]);
  });

  it("hands over tables, names, custom XML and properties beside the grids", () => {
    const reading = opened(
      workbookOf({
        parts: {
          "xl/workbook.xml":
            '<workbook xmlns:r="x"><sheets><sheet name="Katalog" r:id="s"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Katalog!$1:$2</definedName><definedName name="Themen">Listen!$A$1:$A$7</definedName></definedNames></workbook>',
          "xl/worksheets/_rels/sheet1.xml.rels":
            '<Relationships><Relationship Id="t" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
          "xl/tables/table1.xml":
            '<table name="T" displayName="Katalog" ref="A3:B9"><tableColumns><tableColumn name="Nr."/><tableColumn name="Maßnahme_x000a_(kurz)"/></tableColumns></table>',
          "customXml/item1.xml": '<k:katalog xmlns:k="urn:k"><!--x--></k:katalog>',
          "customXml/itemProps1.xml": "<x/>",
          "docProps/core.xml":
            '<cp:coreProperties xmlns:dc="d"><dc:title>Maßnahmen &amp; mehr</dc:title><dc:creator>Amt 61</dc:creator></cp:coreProperties>',
          "docProps/app.xml": "<Properties><Company> Stadt </Company></Properties>",
        },
      })
    );
    expect(reading.tables).toEqual([
      {
        sheet: "Katalog",
        name: "Katalog",
        ref: "A3:B9",
        area: { top: 2, left: 0, bottom: 8, right: 1 },
        headers: ["Nr.", "Maßnahme\n(kurz)"],
      },
    ]);
    expect(reading.names).toEqual([
      { name: "_xlnm.Print_Titles", refersTo: "Katalog!$1:$2", sheet: "Katalog" },
      { name: "Themen", refersTo: "Listen!$A$1:$A$7" },
    ]);
    expect(reading.customXml).toEqual([
      { name: "customxml/item1.xml", xml: '<k:katalog xmlns:k="urn:k"><!--x--></k:katalog>' },
    ]);
    expect(reading.properties).toEqual({
      title: "Maßnahmen & mehr",
      creator: "Amt 61",
      company: "Stadt",
    });
  });
});
