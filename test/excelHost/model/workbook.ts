import type { Place } from "./place.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** The workbook in memory: what would be in the file, plus what is selected. */
export interface Workbook {
  readonly language: string;
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  readonly xmlParts: XmlPart[];
  readonly settings: Map<string, unknown>;
  active: Sheet;
  selection: Place;
  eventsEnabled: boolean;
  calculationMode: string;
  /** Excel forgets what could be undone (undo-capabilities: protecting, deleting or copying sheets). */
  undoCleared: boolean;
  readonly newId: () => number;
  readonly happened: (happening: Happening) => void;
  /** Excel calculates, this stand-in does not: a test hands in what a formula gives. */
  readonly calculate: (formula: string, place: Place) => CellValue;
}

export type CellValue = string | number | boolean;

/** `formula` begins with "=" and is written in English, as in Office.js. */
export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  readonly scope: Sheet | undefined;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export type Happening =
  | { readonly kind: "changed"; readonly place: Place; readonly change: ChangeType }
  | { readonly kind: "selected"; readonly place: Place }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "protected"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: Table };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export const tablesOf = (workbook: Workbook): readonly Table[] =>
  workbook.sheets.flatMap(({ tables }) => tables);
