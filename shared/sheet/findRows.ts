import { findTopic } from "../catalogue/findTopic.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { Table } from "./findTables.ts";
import type { GridView } from "./gridView.ts";
import { type Asked, filledCells, headerTexts, type RowKeys, rowKind } from "./rowKind.ts";

/** One measure's rows, and the group heading above it. */
export interface MeasureRows {
  readonly first: number;
  readonly last: number;
  readonly group?: GroupRow;
}

interface GroupRow {
  readonly row: number;
  readonly column: number;
  readonly topic?: string;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: string;
}

export interface TableRows {
  readonly measures: readonly MeasureRows[];
  readonly skipped: readonly SkippedRow[];
}

/** Sorts the rows of a table: measures (with the rows that belong to them), group headings, and what is neither. */
export function findRows(
  view: GridView,
  table: Table,
  keys: RowKeys,
  settings: Settings
): TableRows {
  const asked: Asked = { view, table, keys, settings, header: headerTexts(table) };
  const measures: MeasureRows[] = [];
  const skipped: SkippedRow[] = [];
  let group: GroupRow | undefined;
  for (let row = table.first; row < table.past; row++) {
    const previous = measures.at(-1);
    const kind = rowKind(asked, row, previous?.last);
    if (kind === "measure") {
      const last = lastRow(view, row, keys, table.past);
      measures.push({ first: row, last, ...(group && { group }) });
      row = last;
    } else if (kind === "continued" && previous) {
      measures[measures.length - 1] = { ...previous, last: row };
    } else {
      if (kind === "Gruppenzeile") group = groupOf(view, row, settings);
      skipped.push({ row, reason: kind });
    }
  }
  return { measures, skipped };
}

/** A title cell merged downwards takes the rows below it along. */
function lastRow(view: GridView, row: number, { title, code }: RowKeys, past: number): number {
  const areas = [view.area(row, title), code === undefined ? undefined : view.area(row, code)];
  const bottoms = areas.map((area) => (area && area.top === row ? area.bottom : row));
  return Math.min(Math.max(...bottoms), past - 1);
}

function groupOf(view: GridView, row: number, settings: Settings): GroupRow {
  const cells = filledCells(view, row);
  const topic = findTopic(settings, cells.map(({ text }) => text).join(" "))?.name;
  return { row, column: cells[0]?.column ?? 0, ...(topic !== undefined && { topic }) };
}
