import type { Change, Chart, Diagram, Run } from "../../shared/documents/block.ts";

/**
 * A paragraph as Word has it, as plain data: what docx makes of it, and what is filled in again and
 * again. All but its texts, anchors and bookmark is its shape. Twips.
 */
export interface WordParagraph {
  readonly type: "paragraph";
  readonly style?: string;
  readonly heading?: "Title" | "Heading1" | "Heading2" | "Heading3";
  readonly align?: "right";
  readonly keepNext?: true;
  readonly keepLines?: true;
  /** Begins a page. */
  readonly onNewPage?: true;
  readonly before?: number;
  readonly after?: number;
  /** Level of the list it is an entry of. */
  readonly level?: 0 | 1;
  /** Which list: 0 or absent for bullets, else the number of the counted one. */
  readonly list?: number;
  readonly bookmark?: string;
  /** The paragraph itself came or went, and not only its words. */
  readonly change?: Change;
  readonly runs: readonly Run[];
}

export interface WordCell {
  readonly width: number;
  readonly fill?: string;
  readonly children: readonly WordParagraph[];
}

export interface WordRow {
  /** The head: repeats on every page. */
  readonly head: boolean;
  /** The whole row came or went. */
  readonly change?: Change;
  readonly cells: readonly WordCell[];
}

/** A table without its rows: the rows are the same kind of thing in all tables. */
export interface WordTable {
  readonly type: "table";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly width: number;
  readonly columnWidths: readonly number[];
  readonly cellMargin: number;
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
  readonly rows: readonly WordRow[];
}

/** A picture: drawn by Word, with a part of its own in the file or many shapes; docx writes each one itself. */
export type Picture = Chart | Diagram;

export interface WordPicture {
  readonly type: "picture";
  readonly picture: Picture;
  /** Twips. */
  readonly width: number;
}

/** Paragraphs that Word keeps as one table of contents. */
interface WordContents {
  readonly type: "contents";
  readonly entries: readonly WordParagraph[];
}

export type WordPart = WordParagraph | WordTable | WordPicture | WordContents;
