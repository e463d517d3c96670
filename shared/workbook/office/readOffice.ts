import type { Source } from "../../catalogue/kind.ts";
import { fold } from "../../wording/fold.ts";
import { type OfficeSheet, officeSheets } from "./officeSheets.ts";

/** What of a read workbook the office's sheets are read from (a Workbook of shared/xlsx has it all). */
interface OfficeBook {
  readonly grids: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (Source | undefined)[])[];
  }[];
}

/** Cells of a row by the key of their column, as texts; dates as ISO. */
type OfficeRow = Readonly<Record<string, string>>;

export interface OfficeReading {
  readonly rows: Readonly<Record<OfficeSheet["key"], readonly OfficeRow[]>>;
  /** German sentences. */
  readonly troubles: readonly string[];
}

/** The office's workbook as rows; sheets and columns are found by name, in any order. */
export function readOffice({ grids }: OfficeBook): OfficeReading {
  const found = officeSheets.map((sheet) => {
    const grid = grids.find(({ name }) => fold(name) === fold(sheet.name));
    return { sheet, rows: grid === undefined ? undefined : rowsOf(grid.rows, sheet) };
  });
  const rows = Object.fromEntries(found.map(({ sheet, rows: all }) => [sheet.key, all ?? []]));
  return {
    rows: rows as OfficeReading["rows"],
    troubles: found.flatMap(({ sheet, rows: all }) =>
      all === undefined
        ? [
            `Das Blatt „${sheet.name}“ fehlt oder hat keine Kopfzeile mit „${sheet.columns[0]?.heading}“.`,
          ]
        : []
    ),
  };
}

/** undefined without a header: at least half of the headings in one row. */
function rowsOf(
  grid: OfficeBook["grids"][number]["rows"],
  { columns }: OfficeSheet
): readonly OfficeRow[] | undefined {
  const keys = new Map(columns.map(({ heading, key }) => [fold(heading), key]));
  const header = grid.findIndex(
    (row) => row.filter((cell) => keys.has(fold(cell?.text ?? ""))).length * 2 >= columns.length
  );
  if (header < 0) return undefined;
  const names = (grid[header] ?? []).map((cell) => keys.get(fold(cell?.text ?? "")));
  return grid.slice(header + 1).flatMap((row) => {
    const entries = row.flatMap((cell, index) => {
      const key = names[index];
      const text = (cell?.iso?.slice(0, 10) ?? cell?.text ?? "").trim();
      return key === undefined || text === "" ? [] : [[key, text] as const];
    });
    return entries.length === 0 ? [] : [Object.fromEntries(entries)];
  });
}
