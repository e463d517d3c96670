import { type GridView, textOf } from "../gridView.ts";
import { isEntryHint, isUnit } from "./entryHint.ts";
import { type Filled, filledCells } from "./filledCells.ts";
import { type ProfileBelow, profilesBelow } from "./profilesBelow.ts";

/**
 * Whether a row only tells more of the headings above it: what stands under a group, units, what to enter. The rows below
 * decide it, whatever its words: it has words where they have figures, and leaves open what they all fill.
 */
export function isSubHeadings(view: GridView, above: readonly number[], row: number): boolean {
  const cells = filledCells(view, row);
  const isNew = ({ column, text }: Filled) =>
    isEntryHint(text) || !isOwnHeading(view, above, column);
  if (cells.length < 4 && !cells.some(isNew)) return false;
  if (cells.length < 2 && !cells.every(({ text }) => isEntryHint(text))) return false;
  if (!above.some((each) => areHeadings(view, each))) return false;
  const profile = profilesBelow(view, row);
  if (profile && tellsUnits(cells) && !namesARow(view, row, profile)) return true;
  if (!profile || cells.some((cell) => isValue(cell, profile(cell.column)))) return false;
  if (namesARow(view, row, profile)) return false;
  const words = cells.map((cell) => wordPoints(view, above, cell, profile(cell.column)));
  const points = words.reduce((all, each) => all + each, 0);
  const open = openColumns(view, above, row, profile);
  return points + Math.min(3, open) >= Math.max(2.5, cells.length * 0.35);
}

/** "€ | 2026 | MWh/a | MM/JJJJ | x": short hints, units among them. */
const tellsUnits = (cells: readonly Filled[]) =>
  cells.every(({ text }) => text.length <= 30) &&
  cells.filter(({ text }) => isUnit(text)).length >= 2 &&
  cells.filter(({ text }) => isEntryHint(text) || mark.test(text)).length >=
    Math.max(4, cells.length * 0.8);

/** A year that is planned, the cross one is to make. */
const mark = /^(?:20\d\d|[x✓])$/;

/** How many columns have a heading above and are filled in nearly all rows below, but not in this row. */
export function leavesOpen(view: GridView, above: readonly number[], row: number): number {
  const profile = profilesBelow(view, row);
  return profile ? openColumns(view, above, row, profile) : 0;
}

/** A row of at least three short texts and nothing else. */
export function areHeadings(view: GridView, row: number): boolean {
  const cells = filledCells(view, row);
  const texts = cells.filter(({ cell, text }) => cell.kind === "text" && text.length <= 90);
  return texts.length >= 3 && texts.length === cells.length;
}

/** What a row of values would hold here: the very text of a later row, or a figure written as theirs are. */
export function isValue({ cell, text }: Filled, { cells }: ProfileBelow): boolean {
  if (text.length > 60) return true;
  if (isEntryHint(text)) return cells.some((below) => textOf(below) === text);
  const isYear = bareYear.test(text);
  if (cell.kind !== "text" && !isYear) return true;
  if (isYear) return cells.some((below) => bareYear.test(textOf(below)));
  if (!/\d/.test(text)) return cells.some((below) => textOf(below) === text);
  const shape = shapeOf(text);
  return cells.filter((below) => shapeOf(textOf(below)) === shape).length >= 2;
}

/** In the first column that names the rows it has a text as long as theirs. */
function namesARow(
  view: GridView,
  row: number,
  profile: (column: number) => ProfileBelow
): boolean {
  for (let column = 0; column < view.columnCount; column++) {
    const { names, averageLength } = profile(column);
    if (!names) continue;
    const { length } = textOf(view.at(row, column));
    return length >= 12 && length >= averageLength * 0.6;
  }
  return false;
}

const bareYear = /^(19|20)\d\d$/;

/** "A 9" for "WS 1" and "SO 12". */
const shapeOf = (text: string) =>
  text
    .replace(/\d+/g, "9")
    .replace(/\p{Lu}\p{L}*/gu, "A")
    .replace(/\p{Ll}+/gu, "a");

/** How much a cell speaks for a heading: words over figures, a short word over long texts, a place under a group. */
function wordPoints(
  view: GridView,
  above: readonly number[],
  { column, text }: Filled,
  { cells, figured, averageLength }: ProfileBelow
): number {
  const hint = isEntryHint(text) ? 0.5 : 0;
  const open = isOwnHeading(view, above, column) ? 0 : 0.5;
  if (cells.length === 0) return hint;
  const over = figured >= 0.6 ? 1 : averageLength >= text.length * 2.5 ? 0.5 : 0;
  return over + hint + open;
}

/** The lowest heading above stands over this column alone. */
function isOwnHeading(view: GridView, above: readonly number[], column: number): boolean {
  const lowest = above.findLast((row) => textOf(view.shown(row, column)) !== "");
  if (lowest === undefined) return false;
  const area = view.area(lowest, column);
  return area === undefined || area.right === area.left;
}

function openColumns(
  view: GridView,
  above: readonly number[],
  row: number,
  profile: (column: number) => ProfileBelow
): number {
  let open = 0;
  for (let column = 0; column < view.columnCount; column++) {
    if (textOf(view.at(row, column)) !== "" || !isOwnHeading(view, above, column)) continue;
    if (profile(column).filled >= 0.85) open++;
  }
  return open;
}
