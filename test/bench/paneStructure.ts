/** Structuring in Excel, without a screen: the genuine office.js against excelHost, beside the plain values alone. */
import { addSheets } from "../../addin/excel/addSheets.ts";
import { cellEntry } from "../../addin/excel/cellEntry.ts";
import { type NewSheets, newSheets } from "../../addin/reading/newSheets.ts";
import { newReadingDesk } from "../../addin/reading/readingDesk.ts";
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import { excelHost } from "../excelHost/excelHost.ts";
import { connect, loadOfficeJs } from "../excelHost/officeJs/loadOfficeJs.ts";
import { readMeasures, townSettings } from "./measure.ts";

const settings = townSettings();
const megabytes = 2 ** 20;
loadOfficeJs();
Reflect.set(globalThis, "Office", { context: { requirements: { isSetSupported: () => true } } });

const input = (count: number) => ({
  title: "Katalog",
  municipality: settings.municipality.id,
  settings,
  measures: readMeasures()
    .slice(0, count)
    .map((values) => ({ values, ownColumns: {} })),
  ...{ findings: [], mappings: [] },
});

/** CPU milliseconds of the work; `clock` says of what: the whole process unless told otherwise. */
async function cpu(
  work: () => Promise<unknown>,
  clock: typeof process.cpuUsage = process.cpuUsage
): Promise<number> {
  const before = clock();
  await work();
  const { user, system } = clock(before);
  return (user + system) / 1000;
}

function newHost() {
  const host = excelHost();
  connect(host);
  return host;
}

const structure = ({ piece, ...told }: NewSheets) =>
  addSheets({
    ...{ source: { name: "x.xlsx", bytes: new Uint8Array() }, profile: { columns: {} } },
    ...{ sheets: async () => told, rows: async (...asked) => piece(...asked), tell: () => {} },
  });

/** The same rows, and nothing but their values. */
const values = ({ layout, counts, piece }: NewSheets) =>
  Excel.run(async (context) => {
    for (const [index, { columns }] of layout.sheets.entries()) {
      const sheet = context.workbook.worksheets.add(`Werte ${index}`);
      for (let from: number | undefined = 0; from !== undefined && from < (counts[index] ?? 0); ) {
        const { rows, next } = piece(index, from, megabytes);
        sheet.getRangeByIndexes(from, 0, rows.length, columns.length).values = rows.map((row) =>
          columns.map((_, at) => cellEntry(row[at]))
        );
        await context.sync();
        from = next;
      }
    }
  });

const sheets = newSheets(input(10_000));
const ratios: number[] = [];
let syncs = 0;
for (let round = 0; round < 3; round++) {
  newHost();
  const plain = await cpu(() => values(sheets));
  const host = newHost();
  ratios.push((await cpu(() => structure(sheets))) / plain);
  // The last one is office.js tidying up behind itself.
  syncs = host.requests.length - 1;
}

const book = await writeWorkbook(structuredLayout(input(500)), new Date("2026-01-01T00:00:00Z"));
const desk = newReadingDesk();
const checks: number[] = [];
for (let round = 0; round < 8; round++) {
  const check = () => desk.read("Katalog.xlsx", book, { settings });
  // What she waits for is the thread that reads; other threads tidy up beside it.
  checks.push(await cpu(check, process.threadCpuUsage));
}
const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
const columns = sheets.layout.sheets[0]?.columns.length ?? 0;
const allowed = 8 + Math.ceil(sheets.bytes / (3.5 * megabytes));
process.stdout.write(
  `${JSON.stringify({ columns, megabytes: sheets.bytes / megabytes, syncs, allowed, ratio: middle(ratios), checkMs: middle(checks.slice(2)) })}\n`
);
