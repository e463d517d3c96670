import { findTopic } from "../../catalogue/choices/findTopic.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { type GridView, isFilled } from "../gridView.ts";
import { closingReason } from "./closingRow.ts";
import { filledCells } from "./filledCells.ts";
import type { Table } from "./findTables.ts";
import { groupsAmongTitles } from "./groupRow.ts";
import { type Asked, headerTexts, type RowKeys, repeatsHeader, rowKind } from "./rowKind.ts";

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
  /** What the row says where it names no topic of the town: kept, never guessed at. */
  readonly text?: string;
  /** The heading of a part of the group above, whose topic it has. */
  readonly part?: true;
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
  const header = headerTexts(table);
  const asked: Asked = {
    view,
    table,
    keys,
    settings,
    header,
    repeatsHeader: (row) => {
      const cells = filledCells(view, row);
      return cells.length > 1 && repeatsHeader(cells, header);
    },
    groupsAmongTitles: groupsAmongTitles(view, table, keys, settings),
  };
  const measures: MeasureRows[] = [];
  const skipped: SkippedRow[] = [];
  let group: GroupRow | undefined;
  let opened = -1;
  let ended = false;
  for (let row = table.first; row < table.past; row++) {
    const previous = measures.at(-1);
    ended ||= endsTable(view, row);
    const kind = kindOf(asked, row, { measures, skipped }, ended);
    if (kind === "measure") {
      const last = lastRow(view, row, keys, table.past);
      measures.push({ first: row, last, ...(group && { group }) });
      row = last;
    } else if (kind === "continued" && previous) {
      measures[measures.length - 1] = { ...previous, last: row };
    } else {
      if (kind === "Gruppenzeile") {
        group = groupOf(view, row, settings, group, opened === measures.length);
        opened = measures.length;
      }
      skipped.push({ row, reason: kind });
    }
  }
  return { measures, skipped };
}

function kindOf(asked: Asked, row: number, found: TableRows, ended: boolean): string {
  if (ended && isPoor(asked.view, row)) return "Fußzeile";
  const closing = asked.keys.oneRowEach
    ? undefined
    : closingReason(asked.view, row, asked.keys, found);
  return closing ?? rowKind(asked, row, found.measures.at(-1)?.last);
}

/** Behind a blank row a list of another kind begins: whom to send this to, whom to call, what the marks mean. */
function endsTable(view: GridView, row: number): boolean {
  return (
    isPoor(view, row) &&
    filledCells(view, row).some(({ text }) => otherList.test(text)) &&
    filledCells(view, row - 1).length === 0
  );
}

const otherList =
  /^(verteiler|telefon(liste)?|ansprechpartner(\*?in(nen)?)?|unterschrift(en)?|legende|abkürzungen|abkürzungsverzeichnis|erläuterung(en)?|bearbeitungsvermerke?|änderungsverzeichnis|versionen|kontakte?|(bei )?rückfragen( an)?|abgabe( bis)?|rückgabe( bis)?|ausgefüllt von|erstellt von|bearbeitet von)\s*:?$/i;

/** One to three filled cells. Asked of every row, so it stops at the fourth. */
function isPoor({ grid }: GridView, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  let filled = 0;
  for (let column = 0; column < cells.length && filled <= 3; column++) {
    if (isFilled(cells[column])) filled++;
  }
  return filled > 0 && filled <= 3;
}

/** A title cell merged downwards takes the rows below it along. */
function lastRow(view: GridView, row: number, { title, code }: RowKeys, past: number): number {
  const areas = [view.area(row, title), code === undefined ? undefined : view.area(row, code)];
  const bottoms = areas.map((area) => (area && area.top === row ? area.bottom : row));
  return Math.min(Math.max(...bottoms), past - 1);
}

/**
 * A group row gives its topic, or keeps its text. Where it follows a group that names a topic at once, it heads a part
 * of it, and so do the rows after it that name none.
 */
function groupOf(
  view: GridView,
  row: number,
  settings: Settings,
  above: GroupRow | undefined,
  isNested: boolean
): GroupRow {
  const cells = filledCells(view, row);
  const text = cells.map((cell) => cell.text).join(" ");
  const place = { row, column: cells[0]?.column ?? 0 };
  const topic = findTopic(settings, text)?.name;
  if (topic !== undefined) return { ...place, topic };
  const inherits = above?.topic !== undefined && (isNested || above.part === true);
  if (!inherits) return { ...place, text };
  return { row: above.row, column: above.column, topic: above.topic, text, part: true };
}
