import type { FileReading } from "../../shared/sheet/sheetReading.ts";

/** A measure by what people call it, and the cell where it stands. */
export interface NamedRow {
  readonly sheet: string;
  /** Of the title, else of the form. */
  readonly cell: string;
  readonly code?: string;
  readonly title?: string;
}

/** A department has hundreds; handing over many thousands would hold the pane up. */
const most = 3000;

export function namedRows({ sheets }: FileReading): readonly NamedRow[] {
  return rowsOf(sheets).slice(0, most);
}

function rowsOf(sheets: FileReading["sheets"]): readonly NamedRow[] {
  return sheets.flatMap(({ sheet, measures }) =>
    measures.flatMap(({ place, cells, values: { code, title } }) => {
      const [cell = place.cell] = [cells["title"] ?? []].flat();
      if (cell === undefined) return [];
      const named = { ...(code !== undefined && { code }), ...(title !== undefined && { title }) };
      return [{ sheet, cell, ...named }];
    })
  );
}
