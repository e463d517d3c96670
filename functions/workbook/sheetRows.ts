import {
  type CellValue,
  columnLetter,
  type Look,
  type SheetLayout,
} from "../../shared/workbook/sheetLayout.ts";
import type { ByteSink } from "../zip/byteSink.ts";
import { cellText } from "./cellText.ts";
import { rowHeight } from "./rowHeight.ts";
import type { StringTable } from "./stringTable.ts";

/** Style of a look in a column: its index in the workbook's styles. */
export type StyleOf = (look: Look, column: number) => number;

/** Styles from here on are the same again, with the mark that keeps "=…" a text. */
export interface Styles {
  readonly of: StyleOf;
  readonly quoted: number;
}

/**
 * Writes the `<sheetData>` of a sheet, row after row: in bytes, since texts of so many small pieces cost
 * four times as much.
 */
export function* writeSheetRows(
  layout: SheetLayout,
  styles: Styles,
  strings: StringTable,
  sink: ByteSink
): Generator<void> {
  const openings = layout.columns.map((_, index) => Buffer.from(`<c r="${columnLetter(index)}`));
  const writeCell = cellWriter(styles, strings, sink);
  let row = 0;
  const add = (look: Look, cells: readonly CellValue[], height?: number) => {
    row++;
    sink.text(
      height === undefined ? fittedRow(row, rowHeight(cells, layout.columns)) : ownRow(row, height)
    );
    openings.forEach((opening, column) => {
      sink.bytes(opening);
      sink.count(row);
      writeCell(cells[column], styles.of(look, column));
    });
    sink.bytes(rowEnd);
  };
  sink.text("<sheetData>");
  for (const { look, cells, height } of layout.above) add(look, cells, height);
  if (layout.table !== undefined) add("headerDepartment", layout.columns.map(headingOf), 34);
  const rows = layout.rows.length === 0 && layout.table !== undefined ? [[]] : layout.rows;
  for (const [index, cells] of rows.entries()) {
    add(layout.rowLooks?.[index] ?? "body", cells);
    yield;
  }
  sink.text("</sheetData>");
}

const headingOf = ({ heading }: { readonly heading: string }) => heading.replace(/\r\n?/g, "\n");

/** A height that Excel keeps, and one that it fits anew. */
const ownRow = (row: number, height: number) => `<row r="${row}" ht="${height}" customHeight="1">`;
const fittedRow = (row: number, height: number) => `<row r="${row}" ht="${height}">`;

const rowEnd = Buffer.from("</row>");
const styleStart = Buffer.from('" s="');
const emptyEnd = Buffer.from('"/>');
const numberStart = Buffer.from('"><v>');
const stringStart = Buffer.from('" t="s"><v>');
const cellEnd = Buffer.from("</v></c>");

/** Writes a cell from behind its place on. */
function cellWriter({ quoted }: Styles, strings: StringTable, sink: ByteSink) {
  return (value: CellValue, style: number): void => {
    sink.bytes(styleStart);
    if (value === undefined || value === "") {
      sink.count(style);
      sink.bytes(emptyEnd);
    } else if (typeof value === "string") {
      sink.count(looksLikeFormula(value) ? style + quoted : style);
      sink.bytes(stringStart);
      sink.count(strings.indexOf(value));
      sink.bytes(cellEnd);
    } else if (typeof value === "number") {
      sink.count(style);
      sink.bytes(numberStart);
      sink.text(String(value));
      sink.bytes(cellEnd);
    } else {
      const type = typeof value.value === "string" ? ' t="str"' : "";
      const now = cellText(String(value.value));
      sink.count(style);
      sink.text(`"${type}><f>${cellText(value.formula)}</f><v>${now}</v></c>`);
    }
  };
}

/** Without the mark, Excel would calculate such a text as soon as somebody edits it. */
function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  // = + - @
  return first === 61 || first === 43 || first === 45 || first === 64;
}
