import { overviewName } from "../../shared/workbook/ours/ownNames.ts";
import { chartPrefix } from "../../shared/workbook/overview/overviewCharts.ts";
import type { SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import { DeskTrouble } from "../pane/deskTrouble.ts";
import { cellEntry } from "./cellEntry.ts";
import { drawCharts } from "./drawCharts.ts";
import { dressOverview } from "./dressOverview.ts";
import { freeName } from "./freeName.ts";
import { runExcel } from "./runExcel.ts";

/** Our block of cells on the sheet of figures, as it is now. */
interface OwnBlock {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** 0-based. */
  readonly top: number;
  readonly left: number;
  /** 0 = nothing of ours is there yet. */
  readonly rows: number;
  /** Rows below are in use: they move down rather than being written over. */
  readonly isUsedBelow: boolean;
  readonly charts: readonly string[];
}

/**
 * Figures and charts on the sheet that bears our name, wherever somebody moved it and whatever it
 * is called now; without one a new sheet. Nobody else's cells or charts are touched. Syncs: two to
 * look around, one to write.
 */
export function writeOverview(layout: SheetLayout): Promise<string> {
  return runExcel(async (context) => {
    const found = await lookAround(context);
    const block = (await ownBlock(context, found, layout)) ?? newBlock(context, found, layout);
    // What is written here is no change to what was read.
    context.runtime.enableEvents = false;
    try {
      writeBlock(context, block, layout);
      await context.sync();
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
    const said = block.rows === 0 ? "ist da" : "ist auf dem neuesten Stand";
    return `Das Blatt „${block.name}“ ${said}.`;
  });
}

interface Found {
  readonly sheets: ReadonlySet<string>;
  /** What our name stands for; nothing where the sheet was deleted. */
  readonly named: { readonly comment: string; readonly range: Excel.Range } | undefined;
}

async function lookAround(context: Excel.RequestContext): Promise<Found> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const name = names.getItemOrNullObject(overviewName).load("comment");
  const range = name.getRangeOrNullObject();
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const sheets = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  if (!name.isNullObject && range.isNullObject) name.delete();
  return { sheets, named: range.isNullObject ? undefined : { comment: name.comment, range } };
}

async function ownBlock(
  context: Excel.RequestContext,
  { named }: Found,
  { columns }: SheetLayout
): Promise<OwnBlock | undefined> {
  if (named === undefined) return undefined;
  const { comment, range } = named;
  const { worksheet, rowIndex: top, columnIndex: left, rowCount: rows, columnCount } = range;
  worksheet.load("name");
  worksheet.charts.load("items/name");
  const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex, rowCount");
  await context.sync();
  const kept = Number(/^\d+/.exec(comment)?.[0] ?? rows);
  const width = columns.filter(({ blank }) => blank !== true).length;
  // One cell: an older workbook of ours named only the corner.
  if ((columnCount !== width && columnCount > 1) || kept !== rows) {
    throw new DeskTrouble(takenApart(worksheet.name));
  }
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  return {
    ...{ worksheet, name: worksheet.name, top, left },
    rows: columnCount === 1 ? Math.max(1, bottom - top) : rows,
    isUsedBelow: columnCount > 1 && bottom > top + rows,
    charts: worksheet.charts.items.map(({ name }) => name),
  };
}

const takenApart = (sheet: string) =>
  `Auf dem Blatt „${sheet}“ wurden zwischen den Zahlen Zeilen oder Spalten eingefügt oder gelöscht. Es wurde nichts geändert. Bitte das rückgängig machen oder das Blatt löschen; dann entsteht es neu.`;

function newBlock(
  { workbook }: Excel.RequestContext,
  { sheets }: Found,
  layout: SheetLayout
): OwnBlock {
  const name = freeName(layout.name, sheets);
  const worksheet = workbook.worksheets.add(name);
  worksheet.showGridlines = false;
  return { worksheet, name, top: 0, left: 0, rows: 0, isUsedBelow: false, charts: [] };
}

function writeBlock(context: Excel.RequestContext, block: OwnBlock, layout: SheetLayout): void {
  const { worksheet, top, left } = block;
  const rows = [...layout.above.map(({ cells }) => cells), ...layout.rows];
  const width = layout.columns.filter(({ blank }) => blank !== true).length;
  const more = rows.length - block.rows;
  if (block.isUsedBelow && more > 0) {
    worksheet
      .getRangeByIndexes(top + block.rows, 0, more, 1)
      .getEntireRow()
      .insert("Down");
  }
  const before = Math.max(block.rows, rows.length);
  worksheet.getRangeByIndexes(top, left, before, width).clear();
  const range = worksheet.getRangeByIndexes(top, left, rows.length, width);
  range.values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellEntry(row[column]))
  );
  dressOverview(block, layout, range);
  drawCharts(block, layout);
  for (const chart of block.charts) {
    const isOld =
      chart.startsWith(chartPrefix) && !layout.charts?.some(({ name }) => name === chart);
    if (isOld) worksheet.charts.getItem(chart).delete();
  }
  nameBlock(context, block, range, rows.length);
  worksheet.activate();
}

/** Named anew, with how many rows are ours: a name grows when somebody inserts rows. */
function nameBlock(
  { workbook: { names } }: Excel.RequestContext,
  { rows: before }: OwnBlock,
  range: Excel.Range,
  rows: number
): void {
  if (before > 0) names.getItem(overviewName).delete();
  names.add(overviewName, range, `${rows} Zeilen von Klimakatalog`);
}
