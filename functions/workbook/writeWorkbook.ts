import type ExcelJS from "exceljs";
import {
  columnLetter,
  type Look,
  type SheetLayout,
  type WorkbookLayout,
} from "../../shared/workbook/sheetLayout.ts";
import { type ByteSink, byteSink } from "../zip/byteSink.ts";
import { type Deflated, deflateInPieces } from "../zip/deflateInPieces.ts";
import { readZip } from "../zip/readZip.ts";
import { writeZip, type ZipEntry } from "../zip/writeZip.ts";
import { chartParts, withChartTypes } from "./chartParts.ts";
import { customXmlParts, withContentTypes, withRelationships } from "./customXmlParts.ts";
import { aroundRows, finishStyles, stretchTable } from "./finishParts.ts";
import { definePrototype, sampleLooks } from "./prototype.ts";
import { type StyleOf, writeSheetRows } from "./sheetRows.ts";
import { stringTable } from "./stringTable.ts";

/** The bytes of an .xlsx; the same layout at the same instant gives the same bytes. */
export async function writeWorkbook(layout: WorkbookLayout, at: Date): Promise<Uint8Array> {
  const parts = await prototypeParts(layout, at);
  const strings = stringTable();
  const styles = finishStyles(part(parts, stylesPart));
  const sink = byteSink();
  const sheets: (readonly [string, Deflated])[] = [];
  for (const [index, sheet] of layout.sheets.entries()) {
    const xml = part(parts, sheetPart(index));
    const of = sampleStyles(xml, sheet);
    const [before, after] = aroundRows(xml, sheet);
    sink.text(before);
    const rows = writeSheetRows(sheet, { of, quoted: styles.quoted }, strings, sink);
    sheets.push([sheetPart(index), await packed(rows, sink, after)]);
  }
  const made = new Map<string, ZipEntry["content"]>([
    [stylesPart, styles.xml],
    [stringsPart, await packed(strings.writeTo(sink), sink)],
    [
      typesPart,
      withChartTypes(withContentTypes(part(parts, typesPart), layout.parts.length), layout.sheets),
    ],
    [relationsPart, withRelationships(part(parts, relationsPart), layout.parts.length)],
    ...sheets,
    ...tables(parts, layout.sheets),
  ]);
  const entries = [...parts].map(
    ([name, xml]): ZipEntry => ({ name, content: made.get(name) ?? xml })
  );
  return writeZip([...entries, ...chartParts(layout.sheets), ...customXmlParts(layout.parts)], at);
}

/** So much is packed at once: a long part never lies in memory as a whole. */
const pieceSize = 2 ** 18;

/** Packs what is written step by step, while the next is written. */
async function packed(steps: Iterable<void>, sink: ByteSink, after = ""): Promise<Deflated> {
  const packing = deflateInPieces(5);
  for (const _ of steps) if (sink.length() >= pieceSize) await packing.add(sink.handOver());
  sink.text(after);
  await packing.add(sink.handOver());
  return packing.end();
}

const stylesPart = "xl/styles.xml";
const stringsPart = "xl/sharedStrings.xml";
const typesPart = "[Content_Types].xml";
const relationsPart = "xl/_rels/workbook.xml.rels";
const sheetPart = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

/** The parts of the prototype, with a shared strings part in any case. */
async function prototypeParts(layout: WorkbookLayout, at: Date) {
  const { default: exceljs } = await import("exceljs/dist/exceljs.bare.min.js");
  const book: ExcelJS.Workbook = new exceljs.Workbook();
  definePrototype(book, layout, at);
  // Only the rows need shared strings; a heading in the prototype makes exceljs write the part.
  const bytes = await book.xlsx.writeBuffer({
    useSharedStrings: true,
    useStyles: true,
    zip: { compression: "STORE" },
  });
  return readZip(new Uint8Array(bytes));
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`exceljs wrote no ${name}`);
  return xml;
}

/** Style of each look in each column, read off the sample cells. */
function sampleStyles(xml: string, { columns }: SheetLayout): StyleOf {
  const byPlace = new Map<string, number>();
  for (const [, place = "", style] of xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)) {
    byPlace.set(place, Number(style));
  }
  const looks: readonly Look[] = sampleLooks;
  const byLook = new Map<Look, readonly number[]>();
  const inRow = (row: number) =>
    columns.map((_, index) => byPlace.get(`${columnLetter(index)}${row}`) ?? 0);
  looks.forEach((look, row) => {
    byLook.set(look, inRow(row + 1));
  });
  const header = inRow(looks.length + 1);
  return (look, column) => (byLook.get(look) ?? header)[column] ?? 0;
}

/** Tables come in the order of their sheets. */
function tables(parts: ReadonlyMap<string, string>, sheets: readonly SheetLayout[]) {
  const withTable = sheets.filter(({ table }) => table !== undefined);
  return withTable.map((sheet, index): readonly [string, string] => {
    const name = `xl/tables/table${index + 1}.xml`;
    return [name, stretchTable(part(parts, name), sheet)];
  });
}
