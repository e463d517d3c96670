import type {
  Change,
  Column,
  Content,
  Table as DataTable,
  Facts,
  Run,
} from "../../shared/documents/block.ts";
import { contentParts } from "./contentParts.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { Cells, ContentManner, TextShape, WordCell, WordRow, WordTable } from "./part.ts";
import { bodyShape } from "./shape.ts";
import { styleIds } from "./styles.ts";
import { colors, type Measures } from "./theme.ts";
import { changeOfAll } from "./tracked.ts";

/** Where a table stands: its width in twips and how tight it is set. */
export interface Space {
  readonly width: number;
  readonly measures: Measures;
  readonly lists: OrderedLists;
}

/** Labels and values; the label column names its rows. */
export function factsPart({ caption, head, rows }: Facts, space: Space): WordTable {
  const label = Math.round(space.width * space.measures.labelShare);
  const laidOut = layoutOf(head, `${label} ${space.width}`, () =>
    head.map((name, index) => ({
      label: name,
      width: index === 0 ? label : space.width - label,
    }))
  );
  const cells = rows.map((row): Cells => [labelCell(row, laidOut), row.content]);
  return tablePart(caption, laidOut, cells, space, { firstColumn: true, lastRow: false });
}

/** The labels of one kind of table are few, and come again in each. */
function labelCell({ label, change }: Facts["rows"][number], { labels }: Layout) {
  if (change !== undefined) return [mutedParagraph({ text: label, tone: "muted", change })];
  const known = labels.get(label);
  if (known !== undefined) return known;
  const made = [mutedParagraph({ text: label, tone: "muted" })];
  labels.set(label, made);
  return made;
}

const mutedParagraph = (run: Run): Content => ({ type: "paragraph", runs: [run] });

export function dataTablePart({ caption, columns, rows, sum }: DataTable, space: Space): WordTable {
  const looks = { firstColumn: false, lastRow: sum === true };
  const laidOut = layoutOf(columns, `${space.width}`, () => inTwips(columns, space.width));
  return tablePart(caption, laidOut, rows, space, looks);
}

/** The columns of a table in twips, and what follows from them. */
interface Layout {
  readonly columns: readonly Column[];
  readonly names: readonly string[];
  readonly widths: readonly number[];
  readonly head: WordRow;
  readonly bodyShape: string;
  readonly labels: Map<string, readonly Content[]>;
  readonly manners: Map<Manner, readonly ContentManner[]>;
}

const layouts = new WeakMap<object, Map<string, Layout>>();

/** Worked out once for all tables that have the very same columns. */
function layoutOf(columns: object, space: string, inSpace: () => readonly Column[]): Layout {
  const known = layouts.get(columns) ?? new Map<string, Layout>();
  if (known.size === 0) layouts.set(columns, known);
  const layout = known.get(space) ?? newLayout(inSpace());
  known.set(space, layout);
  return layout;
}

const newLayout = (columns: readonly Column[]): Layout => ({
  columns,
  names: columns.map(({ label }) => label),
  widths: columns.map(({ width }) => width),
  head: headRow(columns, undefined),
  bodyShape: bodyShape(columns.map(({ width }) => width)),
  labels: new Map(),
  manners: new Map(),
});

/** Shares of the width become twips that add up to it exactly: viewers lay tables out from them. */
function inTwips(columns: readonly Column[], width: number): readonly Column[] {
  const shares = columns.reduce((total, column) => total + column.width, 0);
  let used = 0;
  return columns.map((column, index) => {
    const own =
      index === columns.length - 1 ? width - used : Math.round((column.width / shares) * width);
    used += own;
    return { ...column, width: own };
  });
}

interface Looks {
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
}

function tablePart(
  caption: string,
  layout: Layout,
  body: readonly Cells[],
  { width, measures, lists }: Space,
  look: Looks
): WordTable {
  const { columns, names, widths, head } = layout;
  const together = body.length <= mostTogether && isShort(body);
  const changes = changesOf(body);
  const [all] = changes ?? [];
  const isGone = all !== undefined && changes?.every((change) => change?.kind === all.kind);
  return {
    type: "table",
    caption,
    columns: names,
    width,
    columnWidths: widths,
    cellMargin: measures.cellMargin,
    ...look,
    head: isGone ? headRow(columns, all) : head,
    body,
    bodyShape: layout.bodyShape,
    ...(changes && { changes }),
    manners: {
      inside: mannersOf(layout, lists, together ? "kept" : "loose"),
      last: mannersOf(layout, lists, look.lastRow ? "strong" : "loose"),
    },
  };
}

type Manner = "loose" | "kept" | "strong";

/** The same for all tables of one kind in one paper. */
function mannersOf({ columns, manners }: Layout, lists: OrderedLists, manner: Manner) {
  const known = manners.get(manner);
  if (known !== undefined && known[0]?.lists === lists) return known;
  const strong = manner === "strong";
  const made = columns.map(({ align }) => {
    return { shape: cellShape(align, manner === "kept"), strong, lists };
  });
  manners.set(manner, made);
  return made;
}

/** All rows of a table as Word has them. */
export const rowsOf = (table: WordTable): readonly WordRow[] => [
  table.head,
  ...table.body.map((_, index) => bodyRow(table, index)),
];

export function bodyRow(table: WordTable, index: number): WordRow {
  const change = table.changes?.[index];
  const cells = table.body[index] ?? [];
  const manners = mannersAt(table, index);
  return {
    head: false,
    ...(change === undefined ? {} : { change }),
    cells: table.columnWidths.map((width, at) => bodyCell(width, cells[at] ?? [], manners[at])),
  };
}

export const mannersAt = ({ body, manners }: WordTable, index: number): readonly ContentManner[] =>
  index === body.length - 1 ? manners.last : manners.inside;

/** The same table, whose last row stays with what follows. */
export const keptWithSignature = (table: WordTable): WordTable => ({
  ...table,
  manners: {
    ...table.manners,
    last: table.manners.last.map((manner) => ({
      ...manner,
      shape: cellShape(manner.shape.align, true),
    })),
  },
});

/** No page ends inside a table of so many rows; a longer one shows its head again. */
const mostTogether = 9;
/** Characters of all its cells: a taller table would leave half a page empty before it. */
const mostInTable = 1000;

function isShort(rows: readonly Cells[]): boolean {
  let length = 0;
  for (const cells of rows) for (const cell of cells) length += lengthOf(cell);
  return length <= mostInTable;
}

function lengthOf(cell: readonly Content[]): number {
  let length = 0;
  for (const block of cell)
    for (const { text } of block.type === "paragraph" ? block.runs : runsOf(block))
      length += text.length;
  return length;
}

/** Undefined: no row came or went. */
function changesOf(body: readonly Cells[]): WordTable["changes"] {
  const changes = body.map(changeOfRow);
  return changes.some((change) => change !== undefined) ? changes : undefined;
}

/** Most rows of most papers are no change of anything: one look at their first word tells. */
function changeOfRow(cells: Cells): Change | undefined {
  const first = cells.find((cell) => cell.length > 0)?.[0];
  if (first?.type === "paragraph" && first.runs[0] !== undefined && !first.runs[0].change)
    return undefined;
  return changeOfAll(cells.flatMap((cell) => cell.flatMap(runsOf)));
}

const runsOf = (block: Content): readonly Run[] =>
  block.type === "paragraph"
    ? block.runs
    : block.entries.flatMap(({ runs, entries = [] }) => [...runs, ...entries.flat()]);

/** The head goes when all rows go. */
const headRow = (columns: readonly Column[], change: Change | undefined): WordRow => ({
  head: true,
  ...(change && { change }),
  cells: columns.map((column) => headCell(column, change)),
});

const headCell = ({ label, width, align }: Column, change: Change | undefined): WordCell => ({
  width,
  fill: colors.headFill,
  children: [
    {
      type: "paragraph",
      style: styleIds.tableHead,
      keepNext: true,
      ...(align === undefined ? {} : { align }),
      runs: [{ text: label, ...(change && { change }) }],
    },
  ],
});

const newShape = (align: Column["align"], keepNext: boolean): TextShape => ({
  type: "paragraph",
  style: styleIds.tableText,
  ...(align === undefined ? {} : { align }),
  ...(keepNext ? { keepNext } : {}),
});

const shapes = {
  left: { loose: newShape(undefined, false), kept: newShape(undefined, true) },
  right: { loose: newShape("right", false), kept: newShape("right", true) },
} as const;

const cellShape = (align: Column["align"], keepNext: boolean): TextShape =>
  shapes[align ?? "left"][keepNext ? "kept" : "loose"];

/** Word calls a file damaged whose cell does not end with a paragraph: an empty cell has one too. */
function bodyCell(
  width: number,
  content: readonly Content[],
  manner: ContentManner | undefined
): WordCell {
  if (manner === undefined) return { children: [emptyParagraph], width };
  const [only] = content;
  const children =
    content.length === 1 && only !== undefined
      ? contentParts(only, manner)
      : content.flatMap((block) => contentParts(block, manner));
  return { children: children.length > 0 ? children : [emptyParagraph], width };
}

export const emptyParagraph = { type: "paragraph", style: styleIds.tableText, runs: [] } as const;
