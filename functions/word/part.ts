import type { Change, Chart, Content, Diagram, Run } from "../../shared/documents/block.ts";
import type { OrderedLists } from "./orderedLists.ts";

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

/** A table: its head as Word has it, and what stands in the cells below, which most often is filled in as it is. */
export interface WordTable {
  readonly type: "table";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly width: number;
  readonly columnWidths: readonly number[];
  readonly cellMargin: number;
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
  readonly head: WordRow;
  readonly body: readonly Cells[];
  /** Shape of the rows of the body. */
  readonly bodyShape: string;
  /** Which rows came or went; absent: none. */
  readonly changes?: readonly (Change | undefined)[];
  /** How the cells of each column look, in the last row and above it. */
  readonly manners: {
    readonly inside: readonly ContentManner[];
    readonly last: readonly ContentManner[];
  };
}

/** What stands in the cells of a row. */
export type Cells = readonly (readonly Content[])[];

/** What paragraphs of one manner share: the very same object for the same looks. */
export type TextShape = Omit<WordParagraph, "runs" | "bookmark" | "change">;

/** How content looks where it stands. */
export interface ContentManner {
  readonly shape: TextShape;
  readonly strong?: boolean;
  /** Twips below an entry of a list, and below its last one. */
  readonly afterEntry?: number;
  readonly afterList?: number;
  readonly lists: OrderedLists;
}

/** A paragraph or a list, as the paper has it. */
interface WordContent {
  readonly type: "content";
  readonly content: Content;
  readonly manner: ContentManner;
}

/** A paragraph that is filled in without a look at what it looks like. */
interface WordText {
  readonly type: "text";
  readonly shape: TextShape;
  readonly runs: readonly Run[];
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

export type WordPart =
  | WordParagraph
  | WordText
  | WordContent
  | WordTable
  | WordPicture
  | WordContents;
