import type { Issue } from "../../catalogue/issue.ts";
import type { StructuredMeasure } from "./structuredInput.ts";

/** Finds the measure that an issue is about, by where both were read; its index, if there is one. */
export function rowFinder(measures: readonly StructuredMeasure[]) {
  const byRow = new Map<string, number>();
  // Index of the only measure of a sheet; undefined where there are several.
  const bySheet = new Map<string, number | undefined>();
  measures.forEach(({ place }, index) => {
    if (!place) return;
    const sheet = `${place.file}\n${place.sheet}`;
    bySheet.set(sheet, bySheet.has(sheet) ? undefined : index);
    const [from, to] = place.rows ?? [place.row ?? 0, place.row ?? 0];
    for (let row = from; row <= to; row++) byRow.set(`${sheet}\n${row}`, index);
  });
  return ({ place }: Issue): number | undefined => {
    const sheet = `${place.file}\n${place.sheet}`;
    const row = place.row ?? place.rows?.[0] ?? rowOfCell(place.cell);
    const found = row === undefined ? undefined : byRow.get(`${sheet}\n${row}`);
    // A form holds one measure, so that every cell of the sheet is about it.
    return found ?? bySheet.get(sheet);
  };
}

const rowOfCell = (cell: string | undefined) => {
  const digits = /\d+$/.exec(cell ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
};
