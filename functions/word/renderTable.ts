import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Column, Content, Table as DataTable, Facts } from "../../shared/documents/block.ts";
import { renderContent } from "./renderContent.ts";
import { styleIds } from "./styles.ts";
import { colors, type Measures, textWidth } from "./theme.ts";

/** Where a table stands: its width in twips and how tight it is set. */
export interface Space {
  readonly width: number;
  readonly measures: Measures;
}

interface Cell {
  readonly children: readonly Paragraph[];
  readonly width: number;
  readonly fill?: string;
}

/** Labels and values; the label column names its rows. */
export function renderFacts({ head, labelShare, rows }: Facts, space: Space): Table {
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
  return table(columns, cells, space, {
    firstColumn: true,
    lastRow: false,
    together: true,
  });
}

export function renderDataTable({ columns, rows, sum }: DataTable, space: Space): Table {
  return table(inTwips(columns, space.width), rows, space, {
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

function table(
  columns: readonly Column[],
  rows: Rows,
  { width, measures }: Space,
  { together, ...look }: Looks
): Table {
  const { cellMargin } = measures;
  const body = rows.map((cells, index) => {
    const isLast = index === rows.length - 1;
    const manner = { strong: look.lastRow && isLast, keepNext: together && !isLast };
    return row(columns.map((column, at) => bodyCell(column, cells[at] ?? [], manner)));
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((column) => column.width),
    layout: TableLayoutType.FIXED,
    borders: rules,
    margins: {
      top: cellMargin,
      bottom: cellMargin,
      left: 85,
      right: 85,
      marginUnitType: WidthType.DXA,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true, ...look },
    rows: [row(columns.map(headCell), true), ...body],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const;
/** Lines between rows only: calm, and still readable in print. */
const rules = {
  top: none,
  left: none,
  right: none,
  bottom: line,
  insideHorizontal: line,
  insideVertical: none,
};

const row = (cells: readonly Cell[], tableHeader = false) =>
  new TableRow({
    cantSplit: true,
    tableHeader,
    children: cells.map(
      ({ children, width, fill }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: tableHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          ...(fill === undefined ? {} : { shading: { fill, color: "auto", type: "clear" } }),
          children,
        })
    ),
  });

function headCell({ label, width, align }: Column): Cell {
  const head = new Paragraph({
    style: styleIds.tableHead,
    keepNext: true,
    ...(align === undefined ? {} : { alignment: align }),
    text: label,
  });
  return { children: [head], width, fill: colors.headFill };
}

/** Word calls a file damaged whose cell does not end with a paragraph: an empty cell has one too. */
function bodyCell(
  { width, align }: Column,
  content: readonly Content[],
  manner: { readonly strong: boolean; readonly keepNext: boolean }
): Cell {
  const options = {
    style: styleIds.tableText,
    ...manner,
    ...(align === undefined ? {} : { align }),
  };
  const children = content.flatMap((block) => renderContent(block, options));
  const empty = new Paragraph({ style: styleIds.tableText });
  return { children: children.length > 0 ? children : [empty], width };
}
