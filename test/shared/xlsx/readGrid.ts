import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import type { Cell, Grid } from "../../../shared/xlsx/grid.ts";
import { readWorkbook } from "../../../shared/xlsx/readWorkbook.ts";
import type { Workbook } from "../../../shared/xlsx/workbookReading.ts";
import { type TestParts, workbookOf } from "./archiveOf.ts";

export function opened(bytes: Uint8Array): Workbook {
  const reading = readWorkbook(bytes, nodeHost);
  if (reading.refused !== undefined) throw new Error(reading.refused);
  return reading;
}

export function gridOf(test: TestParts): Grid {
  const [grid] = opened(workbookOf(test)).grids;
  if (grid === undefined) throw new Error("no grid");
  return grid;
}

export const text = (value: string): Cell => ({ kind: "text", text: value });
export const number = (value: number, shown: string): Cell => ({
  kind: "number",
  text: shown,
  number: value,
});
