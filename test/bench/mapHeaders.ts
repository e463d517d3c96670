/** Matching of headers alone: the workbooks of a folder are parsed and their tables found beforehand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import { mapColumns } from "../../shared/sheet/columns/mapColumns.ts";
import { type GridView, viewOf } from "../../shared/sheet/gridView.ts";
import { newLabels } from "../../shared/sheet/headings/labels.ts";
import { findTables, type Table } from "../../shared/sheet/lists/findTables.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { input, measure, townSettings } from "./measure.ts";

const settings = townSettings();
const tables = readdirSync(input)
  .filter((name) => name.endsWith(".xlsx"))
  .flatMap(tablesOf);

let firstMs: number | undefined;

await measure(() => {
  let mapped = 0;
  for (const { columns, rows } of tables) {
    const start = performance.now();
    // A memory of its own for each workbook, as in readGrids.
    const found = mapColumns(columns, rows, newLabels(), settings);
    mapped += found.filter(({ target }) => target !== null).length;
    firstMs ??= performance.now() - start;
  }
  return { items: tables.length, mapped, firstMs: firstMs ?? 0 };
});

function tablesOf(file: string) {
  const workbook = readFileBytes(file, readFileSync(join(input, file)), nodeHost);
  if (workbook.refused !== undefined) throw new Error(`${file}: ${workbook.refused}`);
  return workbook.grids.flatMap((grid) => {
    const view = viewOf(grid);
    return findTables(view, newLabels()).map((table) => ({
      columns: columnsOf(view, table),
      rows: table.past - table.first,
    }));
  });
}

function columnsOf(view: GridView, { headings, first, past }: Table) {
  const rows = view.grid.rows.slice(first, past);
  return headings.map((heading) => ({
    heading,
    cells: rows.flatMap((row) => row[heading.column] ?? []),
  }));
}
