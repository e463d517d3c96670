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
  /** The text is the number of a table or a picture: Word counts on from it. */
  readonly sequence?: Sequence;
  /** Came or went since the paper that this one replaces. */
  readonly change?: Change;
}

/** A change that Word tracks: readers see what was, and accept it. */
export interface Change {
  readonly kind: "inserted" | "deleted";
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** What a paper counts: its tables and its pictures. */
export type Sequence = "Tabelle" | "Abbildung";

/** One entry of a list; entries below it are one level deeper, and the only level deeper. */
export interface ListEntry {
  readonly runs: readonly Run[];
  readonly entries?: readonly (readonly Run[])[];
}

interface Title {
  readonly type: "title";
  readonly text: string;
  /** The text with what came and what went. */
  readonly marked?: readonly Run[];
}

export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The text with what came and what went. */
  readonly marked?: readonly Run[];
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
  /** Its entries are counted: 1., 2., 3. */
  readonly ordered?: true;
  readonly entries: readonly ListEntry[];
}

/** What a cell of a table holds: always at least one block. */
export type Content = Paragraph | List;

/** Labels and what is said of each: two columns, the label names its row. */
export interface Facts {
  readonly type: "facts";
  readonly caption: string;
  readonly head: readonly [string, string];
  readonly rows: readonly {
    readonly label: string;
    readonly content: readonly Content[];
    /** The whole row came or went. */
    readonly change?: Change;
  }[];
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
  /** „Tabelle 3“: the caption is printed above it; without a number it is only read aloud. */
  readonly number?: number;
}

/** How a series is drawn: by its place, or by what it means; never by colour alone. */
export type ChartColor =
  /** Only room in front of a bar. */
  "none" | "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "quiet";

export interface ChartSeries {
  readonly name: string;
  readonly color: ChartColor;
  /** One for each category, in their order; undefined: nobody said, so nothing is drawn. */
  readonly values: readonly (number | undefined)[];
}

/** Figures as a picture that Word can edit, and in words for those who do not see it. */
export interface Chart {
  readonly type: "chart";
  readonly shape: "bars" | "columns" | "lines";
  /** amounts: series on top of each other. shares: the same, as parts of 100 %. */
  readonly stacking?: "amounts" | "shares";
  readonly caption: string;
  /** „Abbildung 2“. */
  readonly number?: number;
  /** Every figure of the picture in words. */
  readonly summary: string;
  /** What the values are measured in. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Where the axis of values begins and ends; absent: at 0, and where the values end. */
  readonly range?: { readonly from: number; readonly to: number };
  /** What the picture says, a sentence a category, where its figures are only places on an axis. */
  readonly lines?: readonly string[];
}

/** Who belongs to whom, as boxes and lines that Word draws; said in words for those who do not see it. */
export interface Diagram {
  readonly type: "diagram";
  /** tree: the first box is the root. ways: lines have names and lead somewhere. */
  readonly layout: "tree" | "ways";
  /** How many boxes stand side by side. */
  readonly abreast: number;
  readonly caption: string;
  /** „Abbildung 2“. */
  readonly number?: number;
  readonly summary: string;
  readonly boxes: readonly { readonly id: string; readonly text: string; readonly strong?: true }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly label?: string;
  }[];
}

/** The headings of the paper that have an anchor, as links. Without page numbers: only Word knows them. */
export interface Contents {
  readonly type: "contents";
  readonly heading: string;
  readonly entries: readonly {
    readonly level: 1 | 2;
    readonly text: string;
    readonly anchor: string;
  }[];
}

export interface Signature {
  readonly type: "signature";
  readonly name: string;
  readonly function?: string;
}

export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | Facts
  | Table
  | Chart
  | Diagram
  | Contents
  | Signature;

export const plain = (text: string): readonly Run[] => [{ text }];

export const paragraph = (text: string): Paragraph => ({ type: "paragraph", runs: plain(text) });

/** A list whose entries are counted. */
export const steps = (texts: readonly string[]): List => ({ ...bullets(texts), ordered: true });

/** A list of plain entries. */
export const bullets = (texts: readonly string[]): List => ({
  type: "list",
  entries: texts.map((text) => ({ runs: plain(text) })),
});
