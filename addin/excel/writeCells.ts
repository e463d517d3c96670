import { DeskTrouble } from "../pane/deskTrouble.ts";
import type { CellChange } from "../pane/workbookHost.ts";
import { cellEntry, typedEntry } from "./cellEntry.ts";
import { runExcel } from "./runExcel.ts";

/**
 * Writes texts into cells, as somebody would type them, and answers how to put back what stood
 * there. Two syncs, however many cells.
 */
export function writeCells(changes: readonly CellChange[]): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const ranges = rangesOf(context, changes);
    for (const range of ranges) range.load("formulas, values");
    await context.sync();
    ranges.forEach((range, index) => {
      checkUnchanged(range.values[0]?.[0], changes[index]);
    });
    const before = ranges.map((range) =>
      writtenAgain(range.formulas[0]?.[0], range.values[0]?.[0])
    );
    ranges.forEach((range, index) => {
      range.values = [[typedEntry(changes[index]?.text ?? "")]];
    });
    await context.sync();
    return () => putBack(changes, before);
  });
}

/** Two people may have the same workbook open; numbers are not compared, since they are shown in many ways. */
function checkUnchanged(value: unknown, change: CellChange | undefined): void {
  const expected = change?.expected;
  if (expected === undefined || typeof value !== "string") return;
  if (plain(value) === plain(expected)) return;
  throw new DeskTrouble(
    `In Zelle ${change?.cell} steht inzwischen etwas anderes. Es wurde nichts geändert. Bitte neu prüfen.`
  );
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function putBack(changes: readonly CellChange[], before: readonly unknown[]): Promise<void> {
  return runExcel(async (context) => {
    rangesOf(context, changes).forEach((range, index) => {
      range.values = [[before[index] ?? ""]];
    });
    await context.sync();
  });
}

const rangesOf = (context: Excel.RequestContext, changes: readonly CellChange[]) =>
  changes.map(({ sheet, cell }) => context.workbook.worksheets.getItem(sheet).getRange(cell));

/** A formula as such; a text so that it stays one. */
const writtenAgain = (formula: unknown, value: unknown): unknown => {
  if (formula !== value) return formula;
  return typeof value === "string" ? cellEntry(value) : value;
};
