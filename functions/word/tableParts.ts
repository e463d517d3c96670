import type {
  Change,
  Content,
  Table as DataTable,
  Facts,
  Run,
} from "../../shared/documents/block.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { Cells, WordTable } from "./part.ts";
import { cellShape, headRow, inTwips, type Layout, layoutOf, mannersOf } from "./tableLayout.ts";
import type { Measures } from "./theme.ts";
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

/** Rows under headings; `sum` sets the last one off. */
export function dataTablePart({ caption, columns, rows, sum }: DataTable, space: Space): WordTable {
  const looks = { firstColumn: false, lastRow: sum === true };
  const laidOut = layoutOf(columns, `${space.width}`, () => inTwips(columns, space.width));
  return tablePart(caption, laidOut, rows, space, looks);
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
  const ofAll = changeOfRows(changes);
  return {
    type: "table",
    caption,
    columns: names,
    width,
    columnWidths: widths,
    cellMargin: measures.cellMargin,
    ...look,
    head: ofAll ? headRow(columns, ofAll) : head,
    body,
    bodyShape: layout.bodyShape,
    ...(changes && { changes }),
    manners: {
      inside: mannersOf(layout, lists, together ? "kept" : "loose"),
      last: mannersOf(layout, lists, look.lastRow ? "strong" : "loose"),
    },
  };
}

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
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let at = 0; at < cells.length; at++) length += lengthOf(cells[at] ?? []);
  }
  return length <= mostInTable;
}

function lengthOf(cell: readonly Content[]): number {
  let length = 0;
  for (let at = 0; at < cell.length; at++) {
    const block = cell[at];
    const runs = block === undefined ? [] : runsOf(block);
    for (let index = 0; index < runs.length; index++) length += runs[index]?.text.length ?? 0;
  }
  return length;
}

/** Undefined: no row came or went. */
function changesOf(body: readonly Cells[]): WordTable["changes"] {
  let changes: (Change | undefined)[] | undefined;
  for (let index = 0; index < body.length; index++) {
    const change = changeOfRow(body[index] ?? []);
    if (change === undefined) continue;
    changes ??= body.map(() => undefined);
    changes[index] = change;
  }
  return changes;
}

/** The head comes or goes when all rows do. */
function changeOfRows([first, ...others]: NonNullable<WordTable["changes"]> = []) {
  return others.every((change) => change?.kind === first?.kind) ? first : undefined;
}

/** Most rows of most papers are no change of anything: one look at their first word tells. */
function changeOfRow(cells: Cells): Change | undefined {
  let at = 0;
  while (cells[at]?.length === 0) at++;
  const first = cells[at]?.[0];
  if (first?.type === "paragraph" && first.runs[0] !== undefined && !first.runs[0].change)
    return undefined;
  return changeOfAll(cells.flatMap((cell) => cell.flatMap(runsOf)));
}

const runsOf = (block: Content): readonly Run[] =>
  block.type === "paragraph"
    ? block.runs
    : block.entries.flatMap(({ runs, entries = [] }) => [...runs, ...entries.flat()]);
