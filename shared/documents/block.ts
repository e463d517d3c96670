/** A stretch of text that looks one way. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** accent: the paper's one colour. muted: grey, still readable. warning: for „Entwurf“. */
  readonly tone?: "accent" | "muted" | "warning";
  /** Letter-spaced by the font, never by typed blanks. */
  readonly spaced?: true;
  /** Leads to the heading with this anchor. */
  readonly anchor?: string;
}

/** One entry of a list; entries below it are one level deeper, and the only level deeper. */
export interface ListEntry {
  readonly runs: readonly Run[];
  readonly entries?: readonly (readonly Run[])[];
}

interface Title {
  readonly type: "title";
  readonly text: string;
}

export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Other places of the paper lead here. */
  readonly anchor?: string;
  readonly onNewPage?: true;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly runs: readonly Run[];
  /** label: a small word above what it names. formula: a sentence that stands by itself. */
  readonly role?: "label" | "formula" | "lead";
}

export interface List {
  readonly type: "list";
  readonly entries: readonly ListEntry[];
}

/** What a cell of a table holds: always at least one block. */
export type Content = Paragraph | List;

/** Labels and what is said of each: two columns, the label names its row. */
export interface Facts {
  readonly type: "facts";
  readonly caption: string;
  readonly head: readonly [string, string];
  /** Share of the labels in the width; absent: what suits the width. */
  readonly labelShare?: number;
  readonly rows: readonly { readonly label: string; readonly content: readonly Content[] }[];
}

export interface Column {
  readonly label: string;
  /** Share of the width, in any unit. */
  readonly width: number;
  readonly align?: "right";
}

/** A data table: one header row that repeats on every page, no merged cells. */
export interface Table {
  readonly type: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly Content[])[])[];
  /** The last row is the sum of the others. */
  readonly sum?: true;
}

/** Narrow things side by side, filled like the columns of a newspaper. */
export interface Columns {
  readonly type: "columns";
  readonly blocks: readonly Exclude<Block, Columns>[];
}

export interface Signature {
  readonly type: "signature";
  readonly name: string;
  readonly function?: string;
}

export type Block = Title | Heading | Paragraph | List | Facts | Table | Columns | Signature;

export const plain = (text: string): readonly Run[] => [{ text }];

export const paragraph = (text: string): Paragraph => ({ type: "paragraph", runs: plain(text) });

/** A list of plain entries. */
export const bullets = (texts: readonly string[]): List => ({
  type: "list",
  entries: texts.map((text) => ({ runs: plain(text) })),
});
