import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { FormLabel } from "./findLabels.ts";
import { type CellPlace, type Known, keyOf } from "./labelPlaces.ts";

/** A small table on a form: the label it stands under, its headings, its cells, and the column of texts among them. */
export interface TableWithin {
  readonly under: CellPlace;
  /** Its headings, each with the cells below it: no field of the measure, kept as they are. */
  readonly labels: readonly FormLabel[];
  readonly cells: readonly CellPlace[];
  readonly texts: readonly CellPlace[];
}

/** "4 Arbeitsprogramm" over "Lfd. | Arbeitsschritt | Frist" over rows: the rows belong to the label, not to the headings. */
export function tablesWithin(view: GridView, known: Known): readonly TableWithin[] {
  const rows = new Set([...known.values()].map(({ row }) => row));
  return [...rows].flatMap((row) => tableAt(view, row, known) ?? []);
}

function tableAt(view: GridView, row: number, known: Known): TableWithin | undefined {
  const heads = filledOf(view, row);
  const [above, ...others] = filledOf(view, row - 1);
  if (!above || others.length > 0 || heads.length < 2) return undefined;
  const under = { row: row - 1, column: above.column };
  if (!known.has(keyOf(under))) return undefined;
  const columns = new Set(heads.map(({ column }) => column));
  const body = bodyBelow(view, row, columns, known);
  if (body.length < 2) return undefined;
  const below = (column: number) =>
    body
      .map((each) => ({ row: each, column }))
      .filter((at) => textOf(view.at(at.row, column)) !== "");
  const length = (column: number) =>
    below(column).reduce((sum, at) => sum + textOf(view.at(at.row, column)).length, 0);
  const widest = [...columns].sort((a, b) => length(b) - length(a))[0] ?? above.column;
  return {
    under,
    labels: heads.map(({ column, cell }) => ({
      row,
      column,
      text: textOf(cell),
      target: null,
      score: 1,
      values: column === widest ? [] : below(column),
    })),
    cells: [...columns].flatMap(below),
    texts: below(widest),
  };
}

/** Rows of at least two cells, none a label, all below a heading. */
function bodyBelow(
  view: GridView,
  head: number,
  columns: ReadonlySet<number>,
  known: Known
): readonly number[] {
  const rows: number[] = [];
  for (let row = head + 1; row < view.rowCount; row++) {
    const cells = filledOf(view, row);
    const fits = cells.every(
      ({ column }) => columns.has(column) && !known.has(keyOf({ row, column }))
    );
    if (cells.length < 2 || !fits) break;
    rows.push(row);
  }
  return rows;
}
