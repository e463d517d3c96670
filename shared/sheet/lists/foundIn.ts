import type { Source } from "../../catalogue/kind.ts";
import type { Cell } from "../../xlsx/grid.ts";
import type { ColumnPlan } from "../columns/columnPlans.ts";
import { address, type GridView, isFilled } from "../gridView.ts";
import type { MeasureRows } from "./findRows.ts";

/** A column as it is looked into. */
interface LookedInto {
  readonly plan: ColumnPlan;
  readonly letter: string;
  /** What several measures have in common may stand once, in a cell merged down over them all. */
  readonly shares: boolean;
}

/** What a measure's rows say in one column, and where. */
export interface Found {
  readonly source: Source;
  readonly where: string | readonly string[];
}

/** The filled cells of a measure's rows in one column; several only where the field takes several lines. */
export function foundIn(
  view: GridView,
  { first, last }: MeasureRows,
  { plan, letter, shares }: LookedInto
): Found | undefined {
  let found: Found | undefined;
  for (let row = first; row <= last; row++) {
    const cell = view.at(row, plan.column);
    if (!isFilled(cell)) continue;
    const where = `${letter}${row + 1}`;
    found = found ? joined(found, cell, where) : { source: cell, where };
    if (!plan.running && plan.target !== null) break;
  }
  return found ?? (shares ? sharedIn(view, first, plan.column) : undefined);
}

function sharedIn(view: GridView, row: number, column: number): Found | undefined {
  const area = view.area(row, column);
  const cell = area && area.top < row ? view.at(area.top, area.left) : undefined;
  return area && isFilled(cell) ? { source: cell, where: address(area.top, area.left) } : undefined;
}

const joined = ({ source, where }: Found, below: Cell, at: string): Found => ({
  source: { text: `${source.text}\n${below.text}` },
  where: [...(typeof where === "string" ? [where] : where), at],
});
