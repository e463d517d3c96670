import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { readFileBytes } from "../../../shared/xlsx/readFileBytes.ts";
import { explainRefusal, refusalCodes } from "../../../shared/xlsx/refusal.ts";
import { archiveOf, workbookOf, workbookParts } from "./archiveOf.ts";

const refusalOf = (file: string, bytes: Uint8Array) => readFileBytes(file, bytes, nodeHost).refused;
const zipOf = (...names: string[]) => archiveOf(names.map((name) => ({ name, content: "<x/>" })));
const oleOf = (stream: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(200),
  ]);
const good = () =>
  workbookParts({
    strings: `<si><t>${"Wärme ".repeat(300)}</t></si>`,
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  });
const bytesOf = (parts: Record<string, string | Uint8Array>, lies: object = {}) =>
  archiveOf(
    Object.entries(parts).map(([name, content]) => ({
      name,
      content,
      ...(name.includes("sheet1") ? lies : {}),
    }))
  );

describe("explainRefusal", () => {
  it.each(refusalCodes)("says for %s what the file is and what to do", (code) => {
    const sentence = explainRefusal(code, "Liste Amt 61.xls");
    expect(sentence).toMatch(/^„Liste Amt 61\.xls“ [a-zäöü].*\. Bitte .*\.$/);
  });

  it("sends owners of .xls to „Speichern unter“", () => {
    expect(explainRefusal("oldExcel", "X.xls")).toBe(
      "„X.xls“ ist im alten Excel-Format gespeichert. Bitte in Excel öffnen und mit „Speichern unter“ als Excel-Arbeitsmappe (.xlsx) sichern."
    );
  });
});

describe("files that are no workbook", () => {
  it.each([
    ["empty", "a.xlsx", Buffer.alloc(0)],
    ["empty", "a.csv", Buffer.alloc(0)],
    ["passwordProtected", "a.xlsx", oleOf("EncryptedPackage")],
    ["oldExcel", "a.xls", oleOf("Workbook")],
    ["oldExcel", "a.xlsx", oleOf("Book")],
    ["word", "a.doc", oleOf("WordDocument")],
    ["notAWorkbook", "a.msg", oleOf("__properties")],
    ["openDocument", "a.xlsx", zipOf("mimetype", "content.xml", "META-INF/manifest.xml")],
    ["word", "a.xlsx", zipOf("[Content_Types].xml", "word/document.xml")],
    ["presentation", "a.xlsx", zipOf("[Content_Types].xml", "ppt/presentation.xml")],
    ["binaryExcel", "a.xlsb", zipOf("[Content_Types].xml", "xl/workbook.bin")],
    ["notAWorkbook", "a.zip", zipOf("a.xlsx")],
    ["pdf", "a.xlsx", Buffer.from("%PDF-1.7")],
    ["textFile", "a.txt", Buffer.from("Maßnahme;Kosten\n")],
    ["textFile", "a.xlsx", Buffer.from("Maßnahme;Kosten\n")],
    [
      "openDocument",
      "a.fods",
      Buffer.from(
        '<?xml version="1.0"?><x xmlns="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
      ),
    ],
    [
      "oldExcel",
      "a.xml",
      Buffer.from(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
      ),
    ],
    ["webPage", "a.xls", Buffer.from("<html><table><tr><td>1</td></tr></table></html>")],
    ["notAWorkbook", "a.xlsx", Buffer.from("89504e470d0a1a0a0000000d", "hex")],
    ["damaged", "a.xlsx", Buffer.alloc(5000)],
    ["damaged", "a.csv", Buffer.from("Maßnahme;Ko\0sten\n")],
    ["damaged", "a.xlsx", Buffer.from("PK\x03\x04")],
  ] as const)("%s: %s", (code, file, bytes) => {
    expect(refusalOf(file, bytes)).toBe(code);
  });
});

describe("broken workbooks", () => {
  it("refuses what is missing", () => {
    const without = (part: string) => {
      const parts = good();
      delete parts[part];
      return refusalOf("a.xlsx", bytesOf(parts));
    };
    expect(without("xl/workbook.xml")).toBe("missingParts");
    expect(without("xl/worksheets/sheet1.xml")).toBe("missingParts");
    expect(without("xl/sharedStrings.xml")).toBe("missingParts");
    expect(without("xl/_rels/workbook.xml.rels")).toBe("missingParts");
    expect(without("_rels/.rels")).toBeUndefined();
    expect(without("xl/styles.xml")).toBeUndefined();
  });

  it("refuses a workbook without sheets, and encrypted entries", () => {
    expect(refusalOf("a.xlsx", bytesOf({ ...good(), "xl/workbook.xml": "<workbook/>" }))).toBe(
      "noSheets"
    );
    expect(refusalOf("a.xlsx", bytesOf(good(), { flags: 1 }))).toBe("passwordProtected");
  });

  it("refuses sizes and checksums that lie", () => {
    expect(refusalOf("a.xlsx", bytesOf(good(), { size: 10 }))).toBe("damaged");
    expect(refusalOf("a.xlsx", bytesOf(good(), { size: 100_000 }))).toBe("damaged");
    expect(refusalOf("a.xlsx", bytesOf(good(), { size: 0 }))).toBe("damaged");
    expect(refusalOf("a.xlsx", bytesOf(good(), { sum: 1 }))).toBe("damaged");
  });

  it("refuses bombs by what the directory says, without unpacking", () => {
    const host = { ...nodeHost, inflate: () => expect.unreachable("unpacked") };
    const bomb = bytesOf({ ...good(), "xl/worksheets/sheet1.xml": Buffer.alloc(30 * 2 ** 20, 32) });
    expect(readFileBytes("a.xlsx", bomb, host).refused).toBe("zipBomb");
    const many = zipOf(
      ...Array.from({ length: 10_001 }, (_, index) => `xl/worksheets/${index}.xml`)
    );
    expect(readFileBytes("a.xlsx", many, host).refused).toBe("zipBomb");
    const huge = bytesOf(good(), { size: 300 * 2 ** 20, stored: false });
    expect(["zipBomb", "tooLarge"]).toContain(readFileBytes("a.xlsx", huge, host).refused);
  });

  it("stops unpacking where a small size was promised", () => {
    const content = Buffer.alloc(30 * 2 ** 20, 32);
    const bytes = bytesOf({ ...good(), "xl/worksheets/sheet1.xml": content }, { size: 2000 });
    expect(deflateRawSync(content).length).toBeLessThan(40_000);
    expect(refusalOf("a.xlsx", bytes)).toBe("damaged");
  });

  it("refuses a sheet that its program did not write to the end", () => {
    const part = "xl/worksheets/sheet1.xml";
    const sheet = String(good()[part]);
    const broken = { ...good(), [part]: sheet.slice(0, sheet.indexOf("</sheetData")) };
    expect(refusalOf("a.xlsx", bytesOf(broken))).toBe("damaged");
  });

  it("does not open archives inside the archive", () => {
    const nested = { ...good(), "xl/embeddings/inner.zip": zipOf("a.xml") };
    expect(refusalOf("a.xlsx", bytesOf(nested))).toBeUndefined();
  });

  it("answers for every length at which a copy can break off", () => {
    const bytes = workbookOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    for (let length = 0; length < bytes.length; length++) {
      const code = refusalOf("a.xlsx", bytes.subarray(0, length));
      expect(["empty", "textFile", "damaged"]).toContain(code);
    }
  });

  it("answers whatever byte is wrong, and never with another text", () => {
    const bytes = bytesOf(good());
    for (let at = 0; at < bytes.length; at++) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      const reading = readFileBytes("a.xlsx", broken, nodeHost);
      const text = reading.refused ?? reading.grids[0]?.rows[0]?.[0]?.text.slice(0, 6) ?? "Wärme ";
      expect([...refusalCodes, "Wärme "]).toContain(text);
    }
  });

  it("answers for XML that breaks off anywhere", () => {
    const sheet =
      '<worksheet><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><f>1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>';
    for (let length = 0; length < sheet.length; length++) {
      const parts = { ...good(), "xl/worksheets/sheet1.xml": sheet.slice(0, length) };
      expect(() => refusalOf("a.xlsx", bytesOf(parts))).not.toThrow();
    }
  });
});
