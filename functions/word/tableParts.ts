import type { Column, Content, Table as DataTable, Facts } from "../../shared/documents/block.ts";
import { contentParts } from "./contentParts.ts";
import type { WordCell, WordRow, WordTable } from "./part.ts";
import { styleIds } from "./styles.ts";
import { colors, type Measures, textWidth } from "./theme.ts";

/** Where a table stands: its width in twips and how tight it is set. */
export interface Space {
  readonly width: number;
  readonly measures: Measures;
}

/** Labels and values; the label column names its rows. */
export function factsPart({ caption, head, labelShare, rows }: Facts, space: Space): WordTable {
  const share = labelShare ?? (space.width === textWidth ? 0.27 : 0.46);
  const label = Math.round(space.width * share);
  const columns = head.map((name, index) => ({
    label: name,
    width: index === 0 ? label : space.width - label,
  }));
  const cells = rows.map((row) => [
    [{ type: "paragraph", runs: [{ text: row.label, tone: "muted" }] }] as const,
    row.content,
  ]);
  return tablePart(caption, columns, cells, space, {
    firstColumn: true,
    lastRow: false,
    together: true,
  });
}

export function dataTablePart({ caption, columns, rows, sum }: DataTable, space: Space): WordTable {
  return tablePart(caption, inTwips(columns, space.width), rows, space, {
    firstColumn: false,
    lastRow: sum === true,
    together: false,
  });
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
  /** No page and no column ends inside the table. */
  readonly together: boolean;
}

function tablePart(
  caption: string,
  columns: readonly Column[],
  rows: Rows,
  { width, measures }: Space,
  { together, ...look }: Looks
): WordTable {
  const body = rows.map((cells, index): WordRow => {
    const isLast = index === rows.length - 1;
    const manner = { strong: look.lastRow && isLast, keepNext: together && !isLast };
    return {
      head: false,
      cells: columns.map((column, at) => bodyCell(column, cells[at] ?? [], manner)),
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
    rows: [{ head: true, cells: columns.map(headCell) }, ...body],
  };
}

const headCell = ({ label, width, align }: Column): WordCell => ({
  width,
  fill: colors.headFill,
  children: [
    {
      type: "paragraph",
      style: styleIds.tableHead,
      keepNext: true,
      ...(align === undefined ? {} : { align }),
      runs: [{ text: label }],
    },
  ],
});

/** Word calls a file damaged whose cell does not end with a paragraph: an empty cell has one too. */
function bodyCell(
  { width, align }: Column,
  content: readonly Content[],
  manner: { readonly strong: boolean; readonly keepNext: boolean }
): WordCell {
  const options = {
    style: styleIds.tableText,
    ...manner,
    ...(align === undefined ? {} : { align }),
  };
  const children = content.flatMap((block) => contentParts(block, options));
  const empty = { type: "paragraph", style: styleIds.tableText, runs: [] } as const;
  return { children: children.length > 0 ? children : [empty], width };
}
