/**
 * How long the pane stands still at most while it structures 10,000 rows, in Chromium; and its first script. In
 * CPU time of the pane's own thread: what else the machine does, the played Excel too, is no part of it.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import type { SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import { openInExcel } from "../addin/browser/openInExcel.ts";
import { startChromium } from "../excelHost/browser/startChromium.ts";
import { excelHost } from "../excelHost/excelHost.ts";
import { readXlsx } from "../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../excelHost/xlsx/writeXlsx.ts";
import { readMeasures, townSettings } from "./measure.ts";

execFileSync(process.execPath, ["addin/build.mjs"]);

/** The script and what it needs before it can run. */
function firstScripts(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(`dist/addin/${name}`, "utf8");
  for (const [, next = ""] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
    firstScripts(next, seen);
  return seen;
}

/** A department's list: the catalogue's columns on a sheet that is none of ours. */
async function aList(): Promise<Uint8Array> {
  const settings = townSettings();
  const measures = readMeasures().map((values) => ({ values, ownColumns: {} }));
  const { sheets } = structuredLayout({
    ...{ title: "Liste", municipality: settings.municipality.id, settings, measures },
    ...{ findings: [], mappings: [] },
  });
  const [catalogue] = sheets;
  if (!catalogue) throw new Error("no sheet");
  const plain = ({ columns, rows }: SheetLayout): SheetLayout => ({
    name: "Maßnahmen",
    columns: columns.map(({ heading, width, header }) => ({ heading, width, header })),
    above: [],
    table: "Liste",
    rows,
    frozenColumns: 0,
    wide: true,
  });
  const layout = { title: "Liste", creator: "", sheets: [plain(catalogue)], names: [], parts: [] };
  return writeWorkbook(layout, new Date("2026-01-01T00:00:00Z"));
}

const host = excelHost({ open: await readXlsx(await aList()), save: writeXlsx });
const tracing = { categories: ["toplevel"] };
const chromium = await startChromium();
const { pane } = await openInExcel(chromium.browser, host, {
  prepare: (page) => chromium.browser.startTracing(page, tracing),
});
pane.page().setDefaultTimeout(150_000);
await shown("gefunden.");
const accept = pane.getByRole("button", { name: "Alle Vorschläge annehmen" });
if ((await accept.count()) > 0) await accept.click();
await shown("Katalog anlegen");
const reading = longestTask(await chromium.browser.stopTracing());
await chromium.browser.startTracing(pane.page(), tracing);
await pane.getByRole("button", { name: "Katalog anlegen" }).first().click();
await shown("Das Blatt „Katalog“ ist da.");
const writing = longestTask(await chromium.browser.stopTracing());
await chromium.close();

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of CPU. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of CPU that the longest task of the page's thread took. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const named = traceEvents.filter(({ name }) => name === "thread_name");
  const pages = new Set(
    named.filter(({ args }) => args.name === "CrRendererMain").map((event) => threadOf(event))
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith("RunTask") && pages.has(threadOf(event))
  );
  if (tasks.length === 0) throw new Error("the trace holds no task of the page");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Looks seldom: a test that looks all the time holds the pane up itself. */
async function shown(text: string): Promise<void> {
  for (let second = 0; second < 150; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (await pane.evaluate(`document.body.textContent.includes(${JSON.stringify(text)})`)) return;
  }
  throw new Error(`„${text}“ was never shown`);
}

const bytes = [...firstScripts("taskpane.js")].map(
  (name) => gzipSync(readFileSync(`dist/addin/${name}`)).length
);
process.stdout.write(
  `${JSON.stringify({ reading, writing, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1024 })}\n`
);
