import {
  type CellValue,
  columnLetter,
  type Look,
  type SheetLayout,
} from "../../shared/workbook/sheetLayout.ts";
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

const rowsPerPiece = 500;

/** The `<sheetData>` of a sheet as UTF-8, in pieces: one text of all rows would be held twice. */
export function sheetRows(layout: SheetLayout, styles: Styles, strings: StringTable): Uint8Array {
  const letters = layout.columns.map((_, index) => columnLetter(index));
  const pieces: Buffer[] = [];
  let xml = "<sheetData>";
  let row = 0;
  const add = (look: Look, cells: readonly CellValue[], height?: number) => {
    row++;
    xml +=
      height === undefined ? fittedRow(row, rowHeight(cells, layout.columns)) : ownRow(row, height);
    for (let column = 0; column < letters.length; column++) {
      const style = styles.of(look, column);
      xml += cellXml(cells[column], `${letters[column]}${row}`, style, styles, strings);
    }
    xml += "</row>";
    if (row % rowsPerPiece !== 0) return;
    pieces.push(Buffer.from(xml));
    xml = "";
  };
  for (const { look, cells, height } of layout.above) add(look, cells, height);
  if (layout.table !== undefined) add("headerDepartment", layout.columns.map(headingOf), 34);
  const rows = layout.rows.length === 0 && layout.table !== undefined ? [[]] : layout.rows;
  rows.forEach((cells, index) => {
    const look = layout.rowLooks?.[index] ?? "body";
    add(look, cells);
  });
  pieces.push(Buffer.from(`${xml}</sheetData>`));
  return Buffer.concat(pieces);
}

const headingOf = ({ heading }: { readonly heading: string }) => heading.replace(/\r\n?/g, "\n");

/** A height that Excel keeps, and one that it fits anew. */
const ownRow = (row: number, height: number) => `<row r="${row}" ht="${height}" customHeight="1">`;
const fittedRow = (row: number, height: number) => `<row r="${row}" ht="${height}">`;

function cellXml(
  value: CellValue,
  place: string,
  style: number,
  styles: Styles,
  strings: StringTable
): string {
  if (value === undefined || value === "") return `<c r="${place}" s="${style}"/>`;
  if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  if (typeof value === "string") {
    const kept = looksLikeFormula(value) ? style + styles.quoted : style;
    return `<c r="${place}" s="${kept}" t="s"><v>${strings.indexOf(value)}</v></c>`;
  }
  const type = typeof value.value === "string" ? ' t="str"' : "";
  const now = cellText(String(value.value));
  return `<c r="${place}" s="${style}"${type}><f>${cellText(value.formula)}</f><v>${now}</v></c>`;
}

/** Without the mark, Excel would calculate such a text as soon as somebody edits it. */
function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  // = + - @
  return first === 61 || first === 43 || first === 45 || first === 64;
}
