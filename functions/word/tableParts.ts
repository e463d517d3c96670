import type {
  Change,
  Column,
  Content,
  Table as DataTable,
  Facts,
  Run,
} from "../../shared/documents/block.ts";
import { type ContentManner, contentParts } from "./contentParts.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { WordCell, WordRow, WordTable } from "./part.ts";
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
  const columns = head.map((name, index) => ({
    label: name,
    width: index === 0 ? label : space.width - label,
  }));
  const cells = rows.map((row) => [
    [
      {
        type: "paragraph",
        runs: [{ text: row.label, tone: "muted", ...(row.change && { change: row.change }) }],
      },
    ] as const,
    row.content,
  ]);
  return tablePart(caption, columns, cells, space, { firstColumn: true, lastRow: false });
}

export function dataTablePart({ caption, columns, rows, sum }: DataTable, space: Space): WordTable {
  const looks = { firstColumn: false, lastRow: sum === true };
  return tablePart(caption, inTwips(columns, space.width), rows, space, looks);
}

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

type Rows = readonly (readonly (readonly Content[])[])[];

interface Looks {
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
}

function tablePart(
  caption: string,
  columns: readonly Column[],
  rows: Rows,
  { width, measures, lists }: Space,
  look: Looks
): WordTable {
  const together = rows.length <= mostTogether && isShort(rows);
  const mannersOf = (strong: boolean, keepNext: boolean) =>
    columns.map(({ align }) => mannerOf({ strong, keepNext, lists, align }));
  const [inside, last] = [mannersOf(false, together), mannersOf(look.lastRow, false)];
  const body = rows.map((cells, index): WordRow => {
    const manners = index === rows.length - 1 ? last : inside;
    const change = changeOfRow(cells);
    return {
      head: false,
      ...(change === undefined ? {} : { change }),
      cells: columns.map(({ width }, at) => bodyCell(width, cells[at] ?? [], manners[at])),
    };
  });
  return {
    type: "table",
    caption,
    columns: columns.map(({ label }) => label),
    width,
    columnWidths: columns.map((column) => column.width),
    cellMargin: measures.cellMargin,
    ...look,
    rows: [headRow(columns, body), ...body],
  };
}

/** No page ends inside a table of so many rows; a longer one shows its head again. */
const mostTogether = 9;
/** Characters of all its cells: a taller table would leave half a page empty before it. */
const mostInTable = 1000;

function isShort(rows: Rows): boolean {
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

/** Most rows of most papers are no change of anything: one look at their first word tells. */
function changeOfRow(cells: readonly (readonly Content[])[]): Change | undefined {
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
function headRow(columns: readonly Column[], body: readonly WordRow[]): WordRow {
  const change = body[0]?.change;
  const all = change !== undefined && body.every((row) => row.change?.kind === change.kind);
  return {
    head: true,
    ...(all ? { change } : {}),
    cells: columns.map((column) => headCell(column, all ? change : undefined)),
  };
}

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

/** How what stands in the cells of a column looks: worked out once, not for each cell. */
const mannerOf = ({ strong, keepNext, lists, align }: Manner): ContentManner => ({
  shape: {
    type: "paragraph",
    style: styleIds.tableText,
    ...(align === undefined ? {} : { align }),
    ...(keepNext ? { keepNext } : {}),
  },
  strong,
  lists,
});

interface Manner {
  readonly strong: boolean;
  readonly keepNext: boolean;
  readonly lists: OrderedLists;
  readonly align: Column["align"] | undefined;
}

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

const emptyParagraph = { type: "paragraph", style: styleIds.tableText, runs: [] } as const;
