import type { Filled } from "./filledCells.ts";

/** "1 | 2 | 3 | 4", "(a) | (b) | (c)": a row that only counts the columns. */
export function isNumbering(cells: readonly Filled[]): boolean {
  if (cells.length < 4) return false;
  const places: number[] = [];
  for (const { text } of cells) {
    const mark = counted.exec(text)?.[1];
    if (mark === undefined) return false;
    places.push(/\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96);
  }
  const [first = Number.NaN] = places;
  const [{ column: left } = { column: 0 }] = cells;
  const inOrder = places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
  const byColumn = places.every((place, at) => place - first === (cells[at]?.column ?? 0) - left);
  return first >= 1 && first <= 2 && (inOrder || byColumn);
}

const counted = /^\(?(?:sp(?:alte)?\.? ?)?(\d{1,2}|[a-z])[.)]?$/i;
