import type { Content } from "../../shared/documents/block.ts";
import { contentParts } from "./contentParts.ts";
import type { ContentManner, WordCell, WordRow, WordTable } from "./part.ts";
import { styleIds } from "./styles.ts";

/** All rows of a table as Word has them. */
export const rowsOf = (table: WordTable): readonly WordRow[] => [
  table.head,
  ...table.body.map((_, index) => bodyRow(table, index)),
];

/** A row below the head as Word has it. */
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

/** How the cells of a row look, column by column. */
export const mannersAt = ({ body, manners }: WordTable, index: number): readonly ContentManner[] =>
  index === body.length - 1 ? manners.last : manners.inside;

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
