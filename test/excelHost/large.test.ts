import { describe, expect, it } from "vitest";
import { webLimit } from "./excelHost.ts";
import { activeSheet, open, withOfficeJs } from "./support.ts";

const columns = 45;
const rows = 10_000;
const perSync = 2_500;

/** Roughly what a measure takes: a few sentences and many short cells. */
const measure = (row: number) =>
  Array.from({ length: columns }, (_, column) =>
    column < 3 ? `Maßnahme ${row}, Absatz ${column}` : column
  );

describe("10,000 measures of 45 columns", () => {
  withOfficeJs();

  it("go in and out in syncs of less than 5 MB, and become one table", async () => {
    const host = open();
    await Excel.run(async (context) => {
      const sheet = activeSheet(context);
      context.application.suspendApiCalculationUntilNextSync();
      for (let from = 0; from < rows; from += perSync) {
        const range = sheet.getRangeByIndexes(from + 1, 0, perSync, columns);
        range.values = Array.from({ length: perSync }, (_, row) => measure(from + row));
        await context.sync();
      }
      sheet.getRangeByIndexes(0, 0, 1, columns).values = [
        Array.from({ length: columns }, (_, column) => `Spalte ${column}`),
      ];
      sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, columns), true).name = "Katalog";
      await context.sync();
      const read = sheet.getRangeByIndexes(1, 0, perSync, columns).load("values");
      await context.sync();
      expect(read.values.at(-1)).toEqual(measure(perSync - 1));
    });
    const [table] = host.workbook.active.tables;
    expect(table?.area).toEqual({ top: 0, left: 0, bottom: rows, right: columns - 1 });
    expect(host.requests.filter(({ error }) => error)).toEqual([]);
    expect(Math.max(...host.requests.map(({ sent }) => sent))).toBeLessThan(webLimit);
  });
});
