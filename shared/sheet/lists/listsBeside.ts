import type { Grid } from "../../xlsx/grid.ts";
import type { GridView } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import type { Table } from "./findTables.ts";

const fewestHeadings = 3;

/**
 * Lists side by side that each have all headings of the first, a column without one between: each list's own grid,
 * the others' cells left empty; none where there is but one. What stands in the columns between belongs to the list
 * left of it.
 */
export function listsBeside(
  { grid }: GridView,
  tables: readonly Table[],
  labels: Labels
): readonly Grid[] {
  const [table, another] = tables;
  if (!table || another) return [];
  const blocks = blocksOf(table);
  const [first, second] = blocks;
  if (!first || !second || first.length < fewestHeadings) return [];
  const said = (block: Table["headings"]) => block.map(({ leaf }) => leaf).join("\n");
  if (blocks.some((block) => said(block) !== said(first))) return [];
  if (!first.some(({ leaf }) => labels(leaf)?.target === "title")) return [];
  const begins = blocks.map(([heading], at) => (at === 0 ? 0 : (heading?.column ?? 0)));
  return begins.map((from, list) => {
    const past = begins[list + 1] ?? Number.POSITIVE_INFINITY;
    const rows = grid.rows.map((row, at) =>
      at < (table.headerRows[0] ?? 0)
        ? row
        : row.map((cell, column) => (column >= from && column < past ? cell : undefined))
    );
    return { ...grid, rows };
  });
}

/** The headings of a table, parted where a column between them has none. */
function blocksOf({ headings }: Table): readonly Table["headings"][] {
  const blocks: Table["headings"][number][][] = [];
  for (const heading of headings) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.column === heading.column - 1) block.push(heading);
    else blocks.push([heading]);
  }
  return blocks;
}
