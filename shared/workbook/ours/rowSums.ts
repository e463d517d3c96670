import { fields } from "../../catalogue/fields.ts";
import type { CellValue, SheetLayout } from "../sheetLayout.ts";
import type { HiddenValue } from "./hiddenValues.ts";

const sumsField = "Zeilen";

/** Checksums of the catalogue's rows by id, so that edits in a sheet that is not read are noticed. */
export function rowSums(layout: SheetLayout): HiddenValue {
  const headings = layout.columns.map(({ heading }) => heading);
  const ids = headings.indexOf(fields.id.label);
  const sumOf = summer(headings);
  const sums = layout.rows.map((cells): [string, string] => [
    plainCell(cells[ids]),
    sumOf((column) => plainCell(cells[column])),
  ]);
  return { key: "", field: sumsField, text: "", value: Object.fromEntries(sums) };
}

interface GridCell {
  readonly text: string;
  readonly number?: number;
}
type Rows = readonly (readonly (GridCell | undefined)[])[];

/**
 * Rows of the catalogue that are not as they were written, as a person finds them ("Zeile 14: MO2");
 * none where the workbook does not remember.
 */
export function editedRows(
  grids: readonly { readonly rows: Rows }[],
  memory: readonly HiddenValue[]
): readonly string[] {
  const value = memory.find(({ field }) => field === sumsField)?.value;
  if (typeof value !== "object" || value === null) return [];
  const sums = new Map<string, unknown>(Object.entries(value));
  return grids.flatMap(({ rows }) => {
    const header = rows.findIndex((row) => isHeader(row));
    const headings = (rows[header] ?? []).map((cell) => cell?.text ?? "");
    const sumOf = summer(headings);
    const at = (row: Rows[number], heading: string) => row[headings.indexOf(heading)]?.text ?? "";
    return rows.slice(header < 0 ? rows.length : header + 1).flatMap((row, index) => {
      if (row.every((cell) => (cell?.text ?? "") === "")) return [];
      const known = sums.get(at(row, fields.id.label));
      const now = sumOf((column) => gridText(row[column]));
      const name = at(row, fields.code.label) || at(row, fields.title.label);
      return known === now ? [] : `Zeile ${header + index + 2}${name === "" ? "" : `: ${name}`}`;
    });
  });
}

const isHeader = (row: Rows[number]) =>
  [fields.id.label, fields.title.label].every((label) => row.some((cell) => cell?.text === label));

function plainCell(cell: CellValue): string {
  return typeof cell === "object" ? String(cell.value) : String(cell ?? "");
}

const gridText = (cell: GridCell | undefined) =>
  cell === undefined ? "" : String(cell.number ?? cell.text);

/** FNV-1a over heading and text of the filled cells, whatever the order of the columns. */
function summer(headings: readonly string[]) {
  const seeds = headings.map((heading) => hashOf(heading, start));
  return (textOf: (column: number) => string): string => {
    let sum = 0;
    seeds.forEach((seed, column) => {
      const hash = hashOf(textOf(column), seed);
      if (hash !== seed && seed !== start) sum = (sum + hash) >>> 0;
    });
    return sum.toString(36);
  };
}

const start = 0x811c9dc5;
const noBreakSpace = 0xa0;

/** Without blanks and line breaks, which programs change. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign > 32 && sign !== noBreakSpace) hash = Math.imul(hash ^ sign, 0x01000193) >>> 0;
  }
  return hash;
}
