import { overviewName } from "../ours/ownNames.ts";
import { columnLetter, type SheetLayout } from "../sheetLayout.ts";

/** The sheet of figures is known again by this name, and the cells in it that are ours. */
export function overviewArea({ name, above, rows, columns }: SheetLayout) {
  const width = columns.filter(({ blank }) => blank !== true).length;
  const last = `$${columnLetter(width - 1)}$${above.length + rows.length}`;
  return { name: overviewName, area: `'${name.replaceAll("'", "''")}'!$A$1:${last}` };
}
