import type { Area, Grid } from "./grid.ts";
import type { RefusalCode } from "./refusal.ts";

/** An Excel table ("Als Tabelle formatieren"): where it lies, header row included. */
export interface ReadTable {
  readonly sheet: string;
  readonly name: string;
  /** "A3:F20". */
  readonly ref: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  /** As Excel stores it: "Katalog!$A$3:$F$20". */
  readonly refersTo: string;
  /** Only valid on this sheet. */
  readonly sheet?: string;
}

/** A part under customXml/, where our own workbooks keep what a cell cannot show. */
export interface CustomXml {
  /** "customxml/item1.xml", always lower case. */
  readonly name: string;
  readonly xml: string;
}

export interface Properties {
  readonly title?: string;
  readonly creator?: string;
  readonly company?: string;
}

/** What a file holds. A csv has one grid, named "CSV", and nothing else. */
export interface Workbook {
  readonly refused?: undefined;
  readonly grids: readonly Grid[];
  readonly tables: readonly ReadTable[];
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXml[];
  readonly properties: Properties;
}

/** A file that is not read; `explainRefusal` says why and what to do. */
interface Refusal {
  readonly refused: RefusalCode;
}

export type WorkbookReading = Workbook | Refusal;
