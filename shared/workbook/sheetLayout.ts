/**
 * Our own workbooks as data. In: measures, findings, mappings. Out: sheets with columns, rows and
 * rules, which exceljs (functions/workbook) and Office.js write alike.
 */

/** What stands in a cell: text, number, or a formula with the value it has now. */
export type CellValue = string | number | Formula | undefined;

interface Formula {
  /** Without "=", in the English notation of the file format. */
  readonly formula: string;
  readonly value: string | number;
}

/** How a cell looks; the writer has one style for each. */
export type Look =
  | "title"
  | "note"
  | "band"
  | "headerDepartment"
  | "headerOffice"
  | "headerOwn"
  | "body"
  | "heading"
  | "total";

/** A look that depends on the value. */
export interface ConditionalLook {
  /** In English; {cell} is the cell itself, {Ampel} the cell below that heading in the same row. */
  readonly formula: string;
  /** Number format; shows six dots for a digit. */
  readonly format?: string;
  readonly fill?: string;
  readonly ink?: string;
}

/** What may be entered, and the message a person reads when the cell is chosen. */
export interface EntryRule {
  readonly message: { readonly title: string; readonly text: string };
  /** Name of a list of choices, or a formula for it; {Auswahl} is the cell below that heading. */
  readonly list?: string;
  /** Nothing may be entered here; `refusal` says where instead. */
  readonly closed?: true;
  readonly number?: { readonly min: number; readonly max: number; readonly whole: boolean };
  /** What happens to an entry that does not fit; absent = nothing. */
  readonly otherwise?: "warn" | "refuse";
  readonly refusal?: string;
}

export interface ColumnLayout {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly header: "headerDepartment" | "headerOffice" | "headerOwn";
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
  readonly hidden?: boolean;
  /** Can be folded away with the other columns of its section. */
  readonly folds?: boolean;
  /** A section begins here: a line at its left. */
  readonly begins?: boolean;
  /** Holds no cells but what lies on them: no lines. */
  readonly blank?: boolean;
  /** Text shrinks rather than being cut or wrapped. */
  readonly shrinks?: boolean;
  /** Formulas here lead somewhere: they look like links. */
  readonly links?: boolean;
  /** Colour of the text, "RRGGBB". */
  readonly ink?: string;
  readonly entry?: EntryRule;
  readonly looks?: readonly ConditionalLook[];
}

export interface RowLayout {
  readonly look: Look;
  readonly cells: readonly CellValue[];
  /** In points. */
  readonly height?: number;
}

/** A bar chart of figures that stand on the same sheet. */
export interface ChartLayout {
  /** By which it is found again in the workbook. */
  readonly name: string;
  readonly title: string;
  /** 0-based columns of the names and of the figures. */
  readonly columns: { readonly names: number; readonly figures: number };
  /** 1-based. */
  readonly rows: { readonly first: number; readonly last: number };
  /** What stands there now; undefined = no figure. */
  readonly bars: readonly { readonly name: string; readonly figure: number | undefined }[];
  /** "RRGGBB", a bar each; absent = all alike. */
  readonly colours?: readonly string[];
  readonly format: string;
  /** 0-based cells that the chart covers, the last ones included. */
  readonly covers: {
    readonly column: number;
    readonly firstRow: number;
    readonly lastRow: number;
  };
}

export interface SheetLayout {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly ColumnLayout[];
  /** Rows above the header. */
  readonly above: readonly RowLayout[];
  /** Name of the Excel table; absent = the sheet has neither table nor header row. */
  readonly table?: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Looks of single rows, for sheets without a table; absent = "body". */
  readonly rowLooks?: readonly Look[];
  readonly frozenColumns: number;
  /** Printed on A3 across, else A4. */
  readonly wide: boolean;
  /** A wide sheet whose columns belong on one page. */
  readonly onePageWide?: boolean;
  /** 0-based columns before which a printed page ends. */
  readonly pageBreaks?: readonly number[];
  /** Only on sheets without a table. */
  readonly charts?: readonly ChartLayout[];
}

export interface WorkbookLayout {
  readonly title: string;
  readonly creator: string;
  readonly sheets: readonly SheetLayout[];
  /** Defined names, e.g. Liste_Ampel → Listen!$A$2:$A$5. */
  readonly names: readonly { readonly name: string; readonly area: string }[];
  /** Custom XML parts. */
  readonly parts: readonly string[];
}

/** Text that a cell can hold, in UTF-16 units (Excel's limit). */
export const cellLimit = 32_767;

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The first row below the header, 1-based. */
export function firstRow(sheet: Pick<SheetLayout, "above" | "table">): number {
  return sheet.above.length + (sheet.table === undefined ? 1 : 2);
}
