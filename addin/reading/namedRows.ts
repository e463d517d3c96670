import type { FileReading } from "../../shared/sheet/sheetReading.ts";

/** A measure by what people call it, and the cell where it stands. */
export interface NamedRow {
  readonly sheet: string;
  /** Of the title, else of the form. */
  readonly cell: string;
  readonly code?: string;
  readonly title?: string;
}

export function namedRows({ sheets }: FileReading): readonly NamedRow[] {
  return sheets.flatMap(({ sheet, measures }) =>
    measures.flatMap(({ place, cells, values: { code, title } }) => {
      const [cell = place.cell] = [cells["title"] ?? []].flat();
      if (cell === undefined) return [];
      const named = { ...(code !== undefined && { code }), ...(title !== undefined && { title }) };
      return [{ sheet, cell, ...named }];
    })
  );
}
