import ExcelJS from "exceljs";
import type { Cell, Grid, Run } from "../../../shared/xlsx/grid.ts";
import { toArea } from "../../../shared/xlsx/reference.ts";

/** A cell reduced to what both readers must agree on. */
interface Agreed {
  readonly value: string;
  readonly runs?: readonly Run[];
}

export interface AgreedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<string, Agreed>>;
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const ours = (cell: Cell): Agreed => ({
  value: `${cell.kind}:${cell.iso?.padEnd(19, "T00:00:00") ?? cell.number ?? cell.text}`,
  ...(cell.runs === undefined ? {} : { runs: cell.runs }),
});

/** Our grid as an agreed sheet; cells in merged areas count only top left, as people see them. */
export function agreedFromGrid(grid: Grid): AgreedSheet {
  const cells: Record<string, Agreed> = {};
  const covered = new Set(grid.merged.flatMap(coveredBy));
  for (const [r, row] of grid.rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell !== undefined && !covered.has(`${r}:${c}`)) cells[`${r}:${c}`] = ours(cell);
    }
  }
  return {
    name: grid.name,
    hidden: grid.hidden,
    cells,
    merged: grid.merged.map((area) => JSON.stringify(area)).sort(),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].sort((a, b) => a - b),
  };
}

function coveredBy({ top, left, bottom, right }: Grid["merged"][number]): string[] {
  const places: string[] = [];
  for (let r = top; r <= bottom; r++) {
    for (let c = left; c <= right; c++) if (r !== top || c !== left) places.push(`${r}:${c}`);
  }
  return places;
}

/** What exceljs makes of the same file. */
export async function agreedFromExceljs(bytes: Uint8Array): Promise<AgreedSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook.worksheets.map(agreedSheet);
}

function agreedSheet(sheet: ExcelJS.Worksheet): AgreedSheet {
  const cells: Record<string, Agreed> = {};
  const hiddenRows: number[] = [];
  let width = 0;
  sheet.eachRow({ includeEmpty: true }, (row, r) => {
    if (row.hidden) hiddenRows.push(r - 1);
    row.eachCell((cell, c) => {
      if (cell.isMerged && cell.master !== cell) return;
      const agreed = fromValue(cell.value);
      if (agreed === undefined) return;
      cells[`${r - 1}:${c - 1}`] = agreed;
      width = Math.max(width, c);
    });
  });
  const columns = Array.from({ length: width }, (_, index) => index);
  return {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    cells,
    merged: sheet.model.merges.map((ref) => JSON.stringify(toArea(ref))).sort(),
    hiddenRows,
    hiddenColumns: columns.filter((c) => sheet.getColumn(c + 1).hidden),
  };
}

const german: Readonly<Record<string, string>> = {
  "#N/A": "#NV",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
};

function fromValue(value: ExcelJS.CellValue): Agreed | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string") return { value: `text:${lines(value)}` };
  if (typeof value === "number") return { value: `number:${value}` };
  if (typeof value === "boolean") return { value: `boolean:${value ? "WAHR" : "FALSCH"}` };
  if (value instanceof Date) {
    const second = new Date(Math.round(value.getTime() / 1000) * 1000);
    return { value: `date:${second.toISOString().slice(0, 19)}` };
  }
  if ("error" in value) return { value: `error:${german[value.error] ?? value.error}` };
  if ("richText" in value) return fromRuns(value.richText);
  if ("hyperlink" in value) return fromValue(value.text);
  return "result" in value ? fromResult(value.result) : undefined;
}

/** exceljs leaves Excel's escape _x000D_ in texts that formulas made. */
const fromResult = (result: ExcelJS.CellValue) =>
  fromValue(typeof result === "string" ? result.replaceAll("_x000D_", "\n") : result);

const lines = (text: string) => text.replace(/\r\n?/g, "\n");

function fromRuns(richText: readonly ExcelJS.RichText[]): Agreed | undefined {
  const runs = richText.map(({ text, font }): Run => {
    const color = colorOf(font?.color);
    return color === undefined ? { text: lines(text) } : { text: lines(text), color };
  });
  const whole = runs.map(({ text }) => text).join("");
  return whole === "" ? undefined : { value: `text:${whole}`, runs };
}

function colorOf(color: Partial<ExcelJS.Color> & { tint?: number } = {}): string | undefined {
  if (color.argb !== undefined) return color.argb.toUpperCase();
  if (color.theme === undefined) return undefined;
  return color.tint ? `theme:${color.theme}:${color.tint}` : `theme:${color.theme}`;
}
