import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { contentParts } from "./contentParts.ts";
import { numberingOf } from "./numbering.ts";
import type { WordCell, WordParagraph, WordPart, WordRow, WordTable } from "./part.ts";
import { runChildren } from "./runs.ts";
import { rowsOf } from "./tableRows.ts";
import { colors } from "./theme.ts";
import { toPicture } from "./toChart.ts";
import { trackedMark } from "./tracked.ts";

/** A part as docx has it: every kind of paragraph and table of our papers is defined here. */
export function components(part: WordPart): readonly (Paragraph | Table)[] {
  switch (part.type) {
    case "paragraph":
      return [toParagraph(part)];
    case "text":
      return [toParagraph({ ...part.shape, runs: part.runs })];
    case "content":
      return contentParts(part.content, part.manner).map(toParagraph);
    case "table":
      return [toTable(part)];
    case "picture":
      return [toPicture(part)];
    case "contents":
      return part.entries.map(toParagraph);
  }
}

function toParagraph(part: WordParagraph): Paragraph {
  const { style, heading, align, keepNext, keepLines, before, after, level, bookmark } = part;
  const children = runChildren(part.runs);
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(heading === undefined ? {} : { heading }),
    ...(align === undefined ? {} : { alignment: AlignmentType.RIGHT }),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(keepLines === undefined ? {} : { keepLines }),
    ...(part.change === undefined ? {} : { run: trackedMark(part.change) }),
    ...(part.onNewPage === undefined ? {} : { pageBreakBefore: true }),
    ...(before === undefined && after === undefined ? {} : { spacing: spacing(before, after) }),
    ...(level === undefined ? {} : { numbering: numberingOf(part.list ?? 0, level) }),
    children: bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
  });
}

const spacing = (before: number | undefined, after: number | undefined) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

function toTable(part: WordTable): Table {
  const { width, columnWidths, cellMargin, firstColumn, lastRow } = part;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    borders: rules,
    margins: {
      top: cellMargin,
      bottom: cellMargin,
      left: 85,
      right: 85,
      marginUnitType: WidthType.DXA,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true, firstColumn, lastRow },
    rows: rowsOf(part).map(toRow),
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

const toRow = ({ head, cells, change }: WordRow): TableRow =>
  new TableRow({
    ...trackedMark(change),
    cantSplit: true,
    ...(head ? { tableHeader: true } : {}),
    children: cells.map((cell) => toCell(cell, head)),
  });

function toCell({ width, fill, children }: WordCell, head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
    ...(fill === undefined ? {} : { shading: { fill, color: "auto", type: "clear" } }),
    children: children.map(toParagraph),
  });
}
