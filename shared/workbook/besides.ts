import { columnLetter, type SheetLayout } from "./sheetLayout.ts";

/**
 * A formula of a layout for one row of the sheet: {cell} becomes `cell`, {Ampel} the cell below that
 * heading in the same row; an empty text where there is no such column.
 */
export function besides(
  formula: string,
  { columns }: SheetLayout,
  row: number,
  cell: string
): string {
  return formula.replace(/\{([^}]+)\}/g, (_, heading: string) => {
    if (heading === "cell") return cell;
    const index = columns.findIndex((column) => column.heading === heading);
    return index < 0 ? '""' : `$${columnLetter(index)}${row}`;
  });
}
