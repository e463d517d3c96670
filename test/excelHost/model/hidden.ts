import { isWholeColumns, isWholeRows, type Place } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import { lineOf, standardColumn, standardRow } from "./sheet.ts";

const sides = {
  rows: { from: "top", to: "bottom", size: standardRow, allowing: "allowFormatRows" },
  columns: { from: "left", to: "right", size: standardColumn, allowing: "allowFormatColumns" },
} as const;

/** Whether all rows (columns) of a range are hidden; undefined where some are. */
export function hiddenLines(place: Place, which: keyof typeof sides): boolean | undefined {
  const indexes = lineIndexes(place, which);
  const hidden = indexes.filter((index) => place.sheet[which].get(index)?.hidden === true).length;
  if (hidden === 0) return false;
  return hidden === indexes.length ? true : undefined;
}

export function setHidden(place: Place, which: keyof typeof sides, hidden: boolean): void {
  const { size, allowing } = sides[which];
  checkUnlocked(place.sheet, place.area, allowing);
  for (const index of lineIndexes(place, which))
    lineOf(place.sheet[which], index, size).hidden = hidden;
}

export function lineSize(place: Place, which: keyof typeof sides): number | undefined {
  const found = lineIndexes(place, which).map(
    (index) => place.sheet[which].get(index)?.size ?? sides[which].size
  );
  return found.every((size) => size === found[0]) ? found[0] : undefined;
}

export function setLineSize(place: Place, which: keyof typeof sides, points: number): void {
  const { size, allowing } = sides[which];
  checkUnlocked(place.sheet, place.area, allowing);
  for (const index of lineIndexes(place, which))
    lineOf(place.sheet[which], index, size).size = points;
}

/** Of a range without an end in this direction only what somebody touched can be asked for. */
function lineIndexes({ sheet, area }: Place, which: keyof typeof sides): readonly number[] {
  const { from, to } = sides[which];
  const isEndless = which === "rows" ? isWholeColumns(area) : isWholeRows(area);
  const end = isEndless ? (sheet.cells.used("formats")?.[to] ?? 0) : area[to];
  return Array.from({ length: end - area[from] + 1 }, (_, index) => area[from] + index);
}
