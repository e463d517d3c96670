import { catalogueSheet } from "../../shared/workbook/catalogue/catalogueLayout.ts";
import type { StructuredInput } from "../../shared/workbook/catalogue/structuredInput.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import type { CellValue, WorkbookLayout } from "../../shared/workbook/sheetLayout.ts";

/** Some rows of a sheet, small enough to be handed over and written at once. */
export interface RowPiece {
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based row to go on with; absent = these were the last. */
  readonly next?: number;
}

/** The sheets that are added to a workbook, and their rows piece by piece. */
export interface NewSheets {
  /** Without rows. */
  readonly layout: WorkbookLayout;
  /** Rows of each sheet, in the order of the layout. */
  readonly counts: readonly number[];
  /** All rows of all sheets as JSON in UTF-8. */
  readonly bytes: number;
  /** `most`: bytes of UTF-8 that the piece may hold as JSON; one row is always there. */
  piece(sheet: number, from: number, most: number): RowPiece;
}

/**
 * Of the structured workbook what belongs into somebody's own: the catalogue, its lists, and what
 * was said in earlier periods. Findings, mapping and figures are shown by the pane.
 */
export function newSheets(input: StructuredInput): NewSheets {
  const whole = structuredLayout(input);
  const sheets = whole.sheets.filter(
    ({ name, table, hidden }) => name === catalogueSheet || hidden || table === historyTable
  );
  const kept = new Set(sheets.map(({ name }) => name));
  return {
    layout: {
      ...whole,
      sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })),
      names: whole.names.filter(({ area }) => kept.has(sheetOf(area))),
    },
    counts: sheets.map(({ rows }) => rows.length),
    bytes: sheets.flatMap(({ rows }) => rows).reduce((sum, row) => sum + bytesOf(row), 0),
    piece: (sheet, from, most) => pieceOf(sheets[sheet]?.rows ?? [], from, most),
  };
}

const historyTable = "Verlauf";

/** "Listen!$A$2:$A$5" → "Listen" */
const sheetOf = (area: string) => area.slice(0, area.indexOf("!")).replace(/^'|'$/g, "");

function pieceOf(rows: readonly (readonly CellValue[])[], from: number, most: number): RowPiece {
  let bytes = 0;
  let to = from;
  while (to < rows.length) {
    bytes += bytesOf(rows[to] ?? []);
    if (bytes > most && to > from) break;
    to++;
  }
  return { rows: rows.slice(from, to), ...(to < rows.length && { next: to }) };
}

const encoder = new TextEncoder();

/** As JSON; an empty cell takes the two signs and the comma. */
function bytesOf(row: readonly CellValue[]): number {
  return encoder.encode(JSON.stringify(row)).length + row.length;
}
