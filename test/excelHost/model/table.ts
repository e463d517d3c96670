import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError } from "../wire/hostError.ts";
import { areaOf, intersection, type Place, rowCount, sameName } from "./place.ts";
import { checkUnlocked, emptyCell } from "./protection.ts";
import type { Sheet } from "./sheet.ts";
import { shiftCells } from "./shiftCells.ts";
import { keepHeadings } from "./tableHeadings.ts";
import { tablesOf, type Workbook } from "./workbook.ts";

/** `area` holds headings, rows and, if there are any, totals. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  area: Area;
  columnIds: readonly number[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A range becomes a table; without headings Excel puts a row of its own above and moves the rest down. */
export function addTable({ sheet, area }: Place, headings: "present" | "missing"): Table {
  checkUnlocked(sheet, area);
  if (headings === "missing") {
    shiftCells({ sheet, area: { ...area, top: area.bottom + 1, bottom: area.bottom + 1 } }, "Down");
    moveDown({ sheet, area });
  }
  const withRow = rowCount(area) === 1 || headings === "missing";
  const table = newTable(sheet, withRow ? { ...area, bottom: area.bottom + 1 } : area);
  checkFree(table);
  sheet.tables.push(table);
  keepHeadings({ sheet, area: headingsOf(table) });
  sheet.workbook.happened({ kind: "tableAdded", table });
  return table;
}

function newTable(sheet: Sheet, area: Area): Table {
  const { workbook } = sheet;
  const id = workbook.newId();
  return {
    id: `{00000000-000C-0000-FFFF-${String(id).padStart(12, "0")}}`,
    sheet,
    name: freeTableName(workbook),
    area,
    columnIds: Array.from({ length: area.right - area.left + 1 }, (_, index) => index + 1),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

function moveDown({ sheet, area }: Place): void {
  for (let row = area.bottom; row >= area.top; row -= 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.cells.set(row + 1, column, sheet.cells.get(row, column));
      if (row === area.top) emptyCell(sheet, row, column);
    }
  }
}

function freeTableName(workbook: Workbook): string {
  const stem = workbook.language.startsWith("de") ? "Tabelle" : "Table";
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!isTaken(workbook, name)) return name;
  }
}

/** Tables and names share one list of names. */
const isTaken = (workbook: Workbook, name: string) =>
  tablesOf(workbook).some((table) => sameName(table.name, name)) ||
  workbook.names.some((defined) => sameName(defined.name, name));

export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  checkDefinedName(name);
  if (!sameName(table.name, name) && isTaken(workbook, name))
    throw hostError("InvalidArgument", `${name} is taken`);
  table.name = name;
}

const mostLetters = 255;

/** „Names in formulas“: begins with a letter, _ or \, no spaces, looks like no cell. */
export function checkDefinedName(name: string): void {
  const lawful =
    name.length <= mostLetters &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !areaOf(name) &&
    !/^([rc]|r\d*c\d*)$/i.test(name);
  if (!lawful) throw hostError("InvalidArgument", `no name: ${name}`);
}

/** The new range keeps the row of headings and some of the old cells („Table.resize“). */
export function resizeTable(table: Table, { sheet, area }: Place): void {
  checkUnlocked(sheet, area);
  const fits =
    sheet === table.sheet && area.top === table.area.top && intersection(area, table.area);
  if (!fits || rowCount(area) < 2)
    throw hostError("InvalidArgument", "headings must stay in their row");
  const { area: before, columnIds } = table;
  checkFree({ ...table, area });
  table.area = area;
  const next = Math.max(0, ...columnIds) + 1;
  table.columnIds = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const old = columnIds[area.left + index - before.left];
    return old ?? next + index;
  });
  keepHeadings({ sheet, area: headingsOf(table) });
  sheet.workbook.happened({ kind: "changed", place: { sheet, area }, change: "RangeEdited" });
}

/** A table overlaps neither another table nor merged cells. */
function checkFree({ id, sheet, area }: Pick<Table, "id" | "sheet" | "area">): void {
  if (sheet.tables.some((other) => other.id !== id && intersection(other.area, area))) {
    throw hostError("InvalidArgument", "a table cannot overlap another table");
  }
  if (sheet.merged.some((merged) => intersection(merged, area))) {
    throw hostError("InvalidOperation", "a table cannot hold merged cells");
  }
}

export const headingsOf = ({ area }: Pick<Table, "area">): Area => ({ ...area, bottom: area.top });

export const bodyOf = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

export const columnOf = ({ area }: Table, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});

/** Turns the table back into cells; „delete“ takes the cells along. */
export function dissolveTable(table: Table): void {
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  table.sheet.workbook.happened({ kind: "tableDeleted", table });
}
