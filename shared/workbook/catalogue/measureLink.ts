import { type CellValue, columnLetter } from "../sheetLayout.ts";
import type { CatalogueColumn } from "./catalogueColumns.ts";
import { catalogueSheet, firstMeasureRow } from "./catalogueLayout.ts";

/** Where a link leads: a measure by its id, else by its place in the catalogue. */
interface Target {
  readonly id?: string | undefined;
  /** 0-based. */
  readonly row: number;
  readonly field?: string | undefined;
}

const longest = 120;

/**
 * Links into the catalogue of `count` measures. A link finds the row by its id, so that sorting and
 * moved columns do not lead it astray.
 */
export function measureLinks(columns: readonly CatalogueColumn[], count: number) {
  const [first] = columns;
  const letters = new Map(columns.map(({ name }, index) => [name, columnLetter(index)]));
  const title = letters.get("title") ?? "";
  const ids = letters.get("id") ?? "";
  const last = count + firstMeasureRow - 1;
  const sheet = `${catalogueSheet}!`;
  return (shown: string, { id, row, field = "title" }: Target): CellValue => {
    // About a whole sheet: own columns have no field either, and are not meant.
    const letter = field === first?.name ? title : (letters.get(field) ?? title);
    const rowNumber =
      id === undefined
        ? `ROW(${sheet}$${letter}$${row + firstMeasureRow})`
        : `MATCH("${id.replaceAll('"', '""')}",${sheet}$${ids}$1:$${ids}$${last},0)`;
    const address = `ADDRESS(${rowNumber},COLUMN(${sheet}$${letter}$1))`;
    const value = shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown;
    return {
      formula: `HYPERLINK("#${sheet}"&${address},"${value.replaceAll('"', '""')}")`,
      value,
    };
  };
}
