import type { Area } from "../../../shared/xlsx/grid.ts";
import { lastColumn, lastRow } from "../../../shared/xlsx/reference.ts";
import { hostError } from "../wire/hostError.ts";
import type { Cell } from "./cells.ts";
import { columnCount, contains, intersection, type Place, rowCount } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import type { Line, Sheet } from "./sheet.ts";

export type Direction = "Down" | "Right" | "Up" | "Left";

/**
 * Inserts cells (Down, Right) or deletes them (Up, Left) and moves what lies behind. Merged areas, tables,
 * validations and conditional formats go along; half a table cannot.
 */
export function shiftCells({ sheet, area }: Place, direction: Direction): void {
  checkUnlocked(sheet, area);
  const moved = movedArea(area, direction);
  for (const table of sheet.tables) {
    const cut = intersection(table.area, moved) ?? intersection(table.area, area);
    if (cut && !isWhole(cut, table.area, direction)) {
      throw hostError("InsertDeleteConflict", `this would tear the table ${table.name}`);
    }
  }
  const move = mover(area, direction);
  moveCells(sheet, moved, move);
  moveLines(sheet, area, direction);
  const areaAfter = areaMover(area, direction);
  sheet.merged = sheet.merged.flatMap(areaAfter);
  sheet.validations = sheet.validations.map((one) => ({
    ...one,
    areas: one.areas.flatMap(areaAfter),
  }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => {
    one.areas = one.areas.flatMap(areaAfter);
    return one;
  });
  for (const table of [...sheet.tables]) {
    const after = areaAfter(table.area)[0];
    if (after) table.area = after;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
}

const isVertical = (direction: Direction) => direction === "Down" || direction === "Up";

function isWhole(cut: Area, table: Area, direction: Direction): boolean {
  return isVertical(direction)
    ? cut.left === table.left && cut.right === table.right
    : cut.top === table.top && cut.bottom === table.bottom;
}

/** Everything behind the inserted or deleted cells, themselves included. */
const movedArea = (area: Area, direction: Direction): Area =>
  isVertical(direction) ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };

type Move = (row: number, column: number) => readonly [number, number] | undefined;

function mover(area: Area, direction: Direction): Move {
  const rows = rowCount(area);
  const columns = columnCount(area);
  return (row, column) => {
    if (direction === "Down") return [row + rows, column];
    if (direction === "Right") return [row, column + columns];
    const isGone = row <= area.bottom && column <= area.right;
    if (isGone) return undefined;
    return direction === "Up" ? [row - rows, column] : [row, column - columns];
  };
}

function moveCells({ cells }: Sheet, moved: Area, move: Move): void {
  const found: [number, number, Cell][] = [];
  cells.each((row, column, cell) => {
    const inside =
      row >= moved.top && row <= moved.bottom && column >= moved.left && column <= moved.right;
    if (inside) found.push([row, column, cell]);
  });
  for (const [row, column] of found) cells.set(row, column, undefined);
  for (const [row, column, cell] of found) {
    const to = move(row, column);
    if (to) cells.set(to[0], to[1], cell);
  }
}

function moveLines(sheet: Sheet, area: Area, direction: Direction): void {
  const whole = isVertical(direction)
    ? area.left === 0 && area.right === lastColumn
    : area.top === 0 && area.bottom === lastRow;
  if (!whole) return;
  const lines: Map<number, Line> = isVertical(direction) ? sheet.rows : sheet.columns;
  const [from, count] = isVertical(direction)
    ? [area.top, rowCount(area)]
    : [area.left, columnCount(area)];
  const step = direction === "Down" || direction === "Right" ? count : -count;
  const found = [...lines].filter(([at]) => at >= from);
  for (const [at] of found) lines.delete(at);
  for (const [at, line] of found) if (step > 0 || at >= from + count) lines.set(at + step, line);
}

/** Where an area lies afterwards: moved, grown, shrunk or gone. */
function areaMover(area: Area, direction: Direction): (one: Area) => readonly Area[] {
  const [start, end] = isVertical(direction)
    ? (["top", "bottom"] as const)
    : (["left", "right"] as const);
  const moved = movedArea(area, direction);
  const count = area[end] - area[start] + 1;
  return (one) => {
    const cut = intersection(one, moved);
    if (!cut || !isWhole(cut, one, direction))
      return contains(area, one) && isDeleting(direction) ? [] : [one];
    if (!isDeleting(direction)) {
      const shift = one[start] >= area[start] ? count : 0;
      return [{ ...one, [start]: one[start] + shift, [end]: one[end] + count }];
    }
    const before = (at: number) => Math.max(0, Math.min(at, area[end] + 1) - area[start]);
    const from = one[start] - before(one[start]);
    const to = one[end] - before(one[end] + 1);
    return to < from ? [] : [{ ...one, [start]: from, [end]: to }];
  };
}

const isDeleting = (direction: Direction) => direction === "Up" || direction === "Left";
