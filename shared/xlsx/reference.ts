import type { Area } from "./grid.ts";

/** Excel's last column, XFD, and last row, counted from 0. */
export const lastColumn = 16_383;
export const lastRow = 1_048_575;

/** "B5" or "$B$5" → column 1, row 4; undefined where it is no cell. */
function fromReference(reference: string): { column: number; row: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match?.[1] === undefined) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return column - 1 > lastColumn || row < 0 || row > lastRow
    ? undefined
    : { column: column - 1, row };
}

/** "A3:F20" or "A3" → area. */
export function toArea(reference: string): Area | undefined {
  const [from = "", to = from] = reference.split(":");
  const start = fromReference(from);
  const end = fromReference(to);
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Column 1, row 4 → "B5". */
export function toReference(column: number, row: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
