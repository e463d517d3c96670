import type { FieldName } from "../../catalogue/fields.ts";
import type { Issue } from "../../catalogue/issue.ts";
import type { Cell } from "../../xlsx/grid.ts";
import { surely } from "../columns/assignColumns.ts";
import type { ColumnHeading } from "../columns/columnHeading.ts";
import { type ColumnPlan, planColumns } from "../columns/columnPlans.ts";
import { explainColumn } from "../columns/explainColumn.ts";
import { withMainColumns } from "../columns/mainColumns.ts";
import { type Column, type MappedColumn, mapColumns } from "../columns/mapColumns.ts";
import { address, columnLetter, type GridView, isFilled, textOf, viewOf } from "../gridView.ts";
import { issueAt, type ReadingContext } from "../readingContext.ts";
import type { ColumnReading, SheetReading } from "../sheetReading.ts";
import { findRows, type SkippedRow, type TableRows } from "./findRows.ts";
import type { Table } from "./findTables.ts";
import { joinReports } from "./joinReports.ts";
import { readRows } from "./readList.ts";
import { guideRow, type RowKeys, untitledRow } from "./rowKind.ts";

export interface TableReading {
  readonly reading: SheetReading;
  readonly mapped: readonly MappedColumn[];
  readonly skipped: readonly SkippedRow[];
  /** Found by its shape alone. */
  readonly shaped?: true;
}

/** Reads one table of a sheet: columns to fields, rows to measures. */
export function readTable(view: GridView, table: Table, context: ReadingContext): TableReading {
  const columns = columnsOf(view, table);
  const mapped = mappedOf(columns, table, context);
  const plans = planColumns(mapped, context);
  const keys = keysOf(plans, context);
  const rows = findRows(view, table, keys, context.settings);
  const { measures, issues } = readRows(
    answeredOf(view, table, rows),
    rows.measures,
    plans,
    context
  );
  const doubts = mapped.flatMap((column, index) => doubtOf(column, plans[index], table, context));
  const periods = periodsOf(plans);
  return {
    mapped,
    skipped: rows.skipped,
    ...(table.shaped && { shaped: table.shaped }),
    reading: {
      sheet: context.sheet,
      form: Object.keys(periods).length > 1 ? "period" : "list",
      headerRows: table.headerRows.map((row) => row + 1),
      mapping: Object.fromEntries(plans.map((plan) => [columnLetter(plan.column), fieldsOf(plan)])),
      columns: columnReadings(mapped, plans),
      ratingScales: scalesOf(plans),
      ...(Object.keys(periods).length > 1 && { periods }),
      covers: coversOf(plans),
      skippedRows: rows.skipped
        .filter(({ reason }) => reason !== "leer")
        .map(({ row, reason }) => ({ row: row + 1, reason })),
      measures: joinReports(measures),
      issues: [...doubts, ...issues, ...untitledOf(rows, keys, context)],
    },
  };
}

function mappedOf(columns: readonly Column[], { first, past }: Table, context: ReadingContext) {
  const { labels, settings, profile, legend } = context;
  const mapped = mapColumns(columns, past - first, labels, settings, profile, legend);
  return withMainColumns(mapped, settings, legend);
}

/** "x" below a heading says how to answer, and is an answer. */
const mark = 2;

/** The sheet without answers that only repeat what a row of hints says of their column: nobody has written them. */
function answeredOf(view: GridView, { headings }: Table, { skipped }: TableRows): GridView {
  const guides = skipped.filter(({ reason }) => reason === guideRow).map(({ row }) => row);
  const notes = new Map(
    headings.flatMap(({ column, note = "" }) => (note.length > mark ? [[column, note]] : []))
  );
  if (guides.length === 0 && notes.size === 0) return view;
  const rows = view.grid.rows.map((cells, row) =>
    guides.includes(row)
      ? cells
      : cells.map((cell, column) => {
          const text = textOf(cell);
          const isHint =
            text === notes.get(column) ||
            guides.some((guide) => text === textOf(view.at(guide, column)));
          return text !== "" && isHint ? undefined : cell;
        })
  );
  return viewOf({ ...view.grid, rows });
}

/** A row that holds something and names no measure is not left out silently. */
function untitledOf(
  { skipped }: TableRows,
  { title }: RowKeys,
  context: ReadingContext
): readonly Issue[] {
  return skipped
    .filter(({ reason }) => reason === untitledRow)
    .map(({ row }) => issueAt(context, "titleMissing", address(row, title), { field: "title" }));
}

/** Columns with a heading, and columns without one that hold values all the same. */
function columnsOf(view: GridView, table: Table) {
  const headed = new Map(table.headings.map((heading) => [heading.column, heading]));
  const cells = cellsBelow(view, table);
  const columns = [...new Set([...headed.keys(), ...cells.keys()])].sort((a, b) => a - b);
  return columns.map((column) => {
    const heading = headed.get(column) ?? unnamedHeading(column);
    return { heading, cells: withoutRepeated(cells.get(column) ?? [], heading) };
  });
}

/** A heading that comes again further down is no value of its column. */
function withoutRepeated(cells: readonly Cell[], { leaf }: ColumnHeading): readonly Cell[] {
  const isHeading = ({ text }: Cell) => text === leaf;
  return cells.some(isHeading) ? cells.filter((cell) => !isHeading(cell)) : cells;
}

const unnamedHeading = (column: number): ColumnHeading => ({
  column,
  leaf: `Spalte ${columnLetter(column)}`,
  parents: [],
});

/** The filled cells of each column, gathered row by row: a cell far out costs one row, not all of them. */
function cellsBelow(view: GridView, table: Table): ReadonlyMap<number, Cell[]> {
  const banners = view.grid.merged.some(({ bottom }) => bottom >= table.first);
  const cells: (Cell[] | undefined)[] = [];
  for (let row = table.first; row < table.past; row++) {
    const all = view.grid.rows[row] ?? [];
    // Counted, since every cell of the table comes by here.
    for (let column = 0; column < all.length; column++) {
      const cell = all[column];
      if (!isFilled(cell) || (banners && isBanner(view, row, column))) continue;
      const found = cells[column];
      if (found) found.push(cell);
      else cells[column] = [cell];
    }
  }
  return new Map(cells.flatMap((found, column) => (found ? [[column, found] as const] : [])));
}

/** A cell merged across several columns is a heading between rows, no value of its column. */
function isBanner(view: GridView, row: number, column: number): boolean {
  const area = view.area(row, column);
  return area !== undefined && area.right - area.left >= 2;
}

/** The column that names a row; where there is no title, the one that describes it. */
function keysOf(plans: readonly ColumnPlan[], { oneRowEach }: ReadingContext): RowKeys {
  const columnOf = (name: string) => plans.find(({ target }) => target === name)?.column;
  const title = columnOf("title") ?? columnOf("description") ?? 0;
  const code = plans.find(({ target }) => target === "code")?.column;
  const running = new Set(plans.filter((plan) => plan.running).map(({ column }) => column));
  return {
    title,
    ...(code !== undefined && { code }),
    ...(oneRowEach ? { running: new Set<number>(), oneRowEach } : { running }),
  };
}

function fieldsOf({ target }: ColumnPlan): string | readonly string[] | null {
  return target === "span" ? ["start", "end"] : target;
}

function columnReadings(
  mapped: readonly MappedColumn[],
  plans: readonly ColumnPlan[]
): Readonly<Record<string, ColumnReading>> {
  return Object.fromEntries(
    mapped.flatMap((column, index) => {
      const plan = plans[index];
      return plan ? [[columnLetter(plan.column), explainColumn(column, plan)] as const] : [];
    })
  );
}

const scalesOf = (plans: readonly ColumnPlan[]) =>
  Object.fromEntries(
    plans.flatMap(({ column, scale }) => (scale ? [[columnLetter(column), scale] as const] : []))
  );

const periodsOf = (plans: readonly ColumnPlan[]) =>
  Object.fromEntries(
    plans.flatMap(({ column, period }) => (period ? [[columnLetter(column), period] as const] : []))
  );

/** Fields that this table could have filled. */
function coversOf(plans: readonly ColumnPlan[]): readonly string[] {
  const covered = plans.flatMap(({ target }): readonly FieldName[] =>
    target === null ? [] : target === "span" ? ["start", "end"] : [target]
  );
  return [...new Set(covered)];
}

/** A column that names a field which another column already holds, or that was mapped without being sure. */
function doubtOf(
  column: MappedColumn,
  plan: ColumnPlan | undefined,
  table: Table,
  context: ReadingContext
): readonly Issue[] {
  if (!plan || column.evidence.filled === 0) return [];
  const cell = address(table.headerRows.at(-1) ?? 0, plan.column);
  if (column.rival !== undefined) {
    const field = column.rival === "span" ? "start" : column.rival;
    return [issueAt(context, "columnTakenTwice", cell, { field, found: plan.own })];
  }
  if (column.target === null || column.sure >= surely) return [];
  const field = column.target === "span" ? "start" : column.target;
  return [issueAt(context, "columnUncertain", cell, { field, found: plan.own })];
}
