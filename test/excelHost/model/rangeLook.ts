import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError } from "../wire/hostError.ts";
import { type Look, numberFormatKey, standardLook } from "./look.ts";
import { isUnbounded, isWholeColumns, isWholeRows, type Place } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import { checkBounded, eachWritten } from "./rangeValues.ts";
import { type Line, lineOf, lookAt, type Sheet, standardColumn, standardRow } from "./sheet.ts";

/** What all cells of a range share of their look; undefined (null in Office.js) where they differ. */
export function sharedLook(place: Place, key: string): unknown {
  const { sheet } = place;
  const area = reach(place);
  const first = lookOf(sheet, area.top, area.left, key);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (lookOf(sheet, row, column, key) !== first) return undefined;
    }
  }
  return first;
}

const lookOf = (sheet: Sheet, row: number, column: number, key: string) =>
  lookAt(sheet, row, column)[key] ?? standardLook[key] ?? "";

/** One look for all cells; whole rows and columns also dress what will be written there later. */
export function dress(place: Place, key: string, value: unknown): void {
  checkUnlocked(place.sheet, place.area, "allowFormatCells");
  const { sheet } = place;
  const dressed = newLooks()(key, value);
  if (!isUnbounded(place.area)) {
    sheet.cells.dress(place.area, dressed);
    return;
  }
  const area = reach(place);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.cells.get(row, column)) dressCell(sheet, row, column, dressed);
    }
  }
  dressLines(place, key, value);
}

/** Number formats come one a cell, or one for all. */
export function writeFormats(place: Place, written: unknown): void {
  if (written === null || written === undefined) throw hostError("InvalidArgument", "null");
  checkBounded(place.area);
  checkUnlocked(place.sheet, place.area, "allowFormatCells");
  const made = newLooks();
  // An empty format sets it back.
  const formatted = (format: unknown) => made(numberFormatKey, format === "" ? "General" : format);
  if (Array.isArray(written)) {
    eachWritten(place, written, (row, column, format) =>
      dressCell(place.sheet, row, column, formatted(format))
    );
  } else place.sheet.cells.dress(place.area, formatted(written));
}

/** Takes every look away („Formate löschen“). */
export function undress({ sheet, area }: Place): void {
  checkUnlocked(sheet, area, "allowFormatCells");
  sheet.cells.each((row, column, { look: _, ...content }) => {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
    sheet.cells.set(row, column, Object.keys(content).length > 0 ? content : undefined);
  });
}

function dressCell(sheet: Sheet, row: number, column: number, dressed: (look: Look) => Look): void {
  const look = dressed(lookAt(sheet, row, column));
  sheet.cells.set(row, column, { ...sheet.cells.get(row, column), look });
}

/** Cells that looked alike before look alike afterwards: they share one look, as in the file. */
function newLooks() {
  const made = new Map<unknown, WeakMap<Look, Look>>();
  return (key: string, value: unknown) => {
    const known = made.get(value) ?? new WeakMap<Look, Look>();
    made.set(value, known);
    return (look: Look): Look => {
      const dressed = known.get(look) ?? { ...look, [key]: value };
      known.set(look, dressed);
      return dressed;
    };
  };
}

function dressLines({ sheet, area }: Place, key: string, value: unknown): void {
  const dressLine = (line: Line) => {
    line.look = { ...line.look, [key]: value };
  };
  if (isWholeColumns(area)) {
    for (let at = area.left; at <= area.right; at += 1)
      dressLine(lineOf(sheet.columns, at, standardColumn));
  } else if (isWholeRows(area)) {
    for (let at = area.top; at <= area.bottom; at += 1)
      dressLine(lineOf(sheet.rows, at, standardRow));
  }
}

/** Of whole rows and columns only what is in use can be looked at. */
function reach({ sheet, area }: Place): Area {
  if (!isUnbounded(area)) return area;
  const used = sheet.cells.used("formats");
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top)),
    right: Math.max(area.left, Math.min(area.right, used?.right ?? area.left)),
  };
}
