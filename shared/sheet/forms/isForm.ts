import { type GridView, textOf } from "../gridView.ts";
import type { FormLabel } from "./findLabels.ts";

/** Labels in many rows, few of them side by side: a form. Many in one row and values below: a list. */
export function isForm(view: GridView, labels: readonly FormLabel[]): boolean {
  const known = labels.filter(({ target, score }) => target !== null && score >= 0.85);
  const rows = new Map<number, number>();
  for (const { row } of known) rows.set(row, (rows.get(row) ?? 0) + 1);
  const targets = new Set(known.map(({ target }) => target));
  const filled = view.grid.rows.filter((row) => row.some((cell) => textOf(cell) !== "")).length;
  const columns = new Map<number, number>();
  for (const { column } of known) columns.set(column, (columns.get(column) ?? 0) + 1);
  const lone = [...columns.values()].filter((count) => count < 3).length;
  // Below the heading of a list stand values: so many different labels one below the other are a form's.
  const stacked = Math.max(0, ...[...columns.keys()].map((column) => targetsIn(known, column)));
  const plain = stacked >= 5 || lone <= Math.max(1, columns.size * 0.4);
  // Beside a column of labels, answers that sound like labels ("Fachbereich", "Konzept") stand alone in theirs.
  const asking =
    stacked >= 5 ? known.filter((each) => (columns.get(each.column) ?? 0) >= 3) : known;
  const perRow = Map.groupBy(asking, ({ row }) => row);
  const widest = Math.max(0, ...Array.from(perRow.values(), (own) => own.length));
  const narrow = widest <= 4 || (widest <= 7 && rows.size >= 6);
  return plain && narrow && targets.size >= 4 && rows.size >= 4 && rows.size >= filled * 0.25;
}

const targetsIn = (labels: readonly FormLabel[], column: number) =>
  new Set(labels.flatMap((label) => (label.column === column ? [label.target] : []))).size;
