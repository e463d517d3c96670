import type { Area, Cell, Grid } from "../xlsx/grid.ts";

/** A grid with its merged areas looked up: `at` is the cell itself, `shown` what covers the place. */
export interface GridView {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly columnCount: number;
  at(row: number, column: number): Cell | undefined;
  shown(row: number, column: number): Cell | undefined;
  area(row: number, column: number): Area | undefined;
}

export function viewOf(grid: Grid): GridView {
  const areas = areasByRow(grid);
  const at = (row: number, column: number) => grid.rows[row]?.[column];
  const area = (row: number, column: number) =>
    areas.get(row)?.find(({ left, right }) => left <= column && column <= right);
  const shown = (row: number, column: number) => {
    const covering = area(row, column);
    return covering ? at(covering.top, covering.left) : at(row, column);
  };
  const columnCount = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { grid, rowCount: grid.rows.length, columnCount, at, shown, area };
}

/** Merged areas that overlap are no work of Excel's: so many entries never arise. */
const mostEntries = 2_000_000;

/** The merged areas that each row meets. */
function areasByRow({ merged, rows }: Grid): ReadonlyMap<number, readonly Area[]> {
  const areas = new Map<number, Area[]>();
  let entries = 0;
  for (const area of merged) {
    const bottom = Math.min(area.bottom, rows.length - 1);
    for (let row = area.top; row <= bottom && entries < mostEntries; row++, entries++) {
      const met = areas.get(row);
      if (met) met.push(area);
      else areas.set(row, [area]);
    }
  }
  return areas;
}

/** "A", "B" … "AA" for 0, 1 … 26 */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const letters: string[] = [];

/** "D7" for row 6, column 3 */
export function address(row: number, column: number): string {
  const letter = letters[column] ?? columnLetter(column);
  letters[column] = letter;
  return `${letter}${row + 1}`;
}

export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const { text } = cell;
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))
    ? text
    : text.trim();
}

/** A cell that shows more than blanks. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (isPlain(cell.text.charCodeAt(0)) || cell.text.trim() !== "");

/** Nearly all texts begin and end with a letter or figure of ASCII, which spares the trimming. */
const isPlain = (letter: number) => letter > 0x20 && letter < 0x7f;

/** The filled cells of a row with their columns. */
export function filledOf(view: GridView, row: number): readonly { column: number; cell: Cell }[] {
  return (view.grid.rows[row] ?? []).flatMap((cell, column) =>
    isFilled(cell) ? [{ column, cell }] : []
  );
}
