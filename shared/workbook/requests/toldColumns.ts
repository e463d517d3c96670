/** Ends the headings of columns that show the last period beside the empty cells of this one. */
const toldMark = "(nur zum Nachlesen)";

export const toldHeading = (label: string, period: string) => `${label} ${period} ${toldMark}`;

interface Sheet {
  readonly rows?: readonly (readonly ({ readonly text: string } | undefined)[])[];
}

/** A sheet without such columns: the last period's text must never become this period's. */
export function withoutTold<Told extends Sheet>(sheet: Told): Told {
  const { rows = [] } = sheet;
  const isTold = (cell: { readonly text: string } | undefined) =>
    cell?.text.replace(/\s+/g, " ").trim().endsWith(toldMark) ?? false;
  const header = rows.find((row) => row.some(isTold));
  if (!header) return sheet;
  const told = new Set(header.flatMap((cell, column) => (isTold(cell) ? column : [])));
  const kept = rows.map((row) => row.map((cell, column) => (told.has(column) ? undefined : cell)));
  return { ...sheet, rows: kept };
}
