/** How long the pane stands still at most while it structures 10,000 rows, in Chromium; and its first script. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import type { SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import { structuredLayout } from "../../shared/workbook/structuredLayout.ts";
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
const chromium = await startChromium();
const { pane } = await openInExcel(chromium.browser, host, {
  prepare: async (page) => {
    await page.addInitScript(
      "globalThis.blocked = []; new PerformanceObserver((list) => blocked.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask', buffered: true });"
    );
  },
});
pane.page().setDefaultTimeout(150_000);
await shown("gefunden.");
const accept = pane.getByRole("button", { name: "Alle Vorschläge annehmen" });
if ((await accept.count()) > 0) await accept.click();
const reading = (await pane.evaluate("blocked.splice(0)")) as readonly number[];
await pane.getByRole("button", { name: "Katalog anlegen" }).first().click();
await shown("Das Blatt „Katalog“ ist da.");
const writing = (await pane.evaluate("blocked.splice(0)")) as readonly number[];
await chromium.close();
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
  `${JSON.stringify({ reading: Math.max(0, ...reading), writing: Math.max(0, ...writing), kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1024 })}\n`
);
