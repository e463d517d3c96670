import { catalogueSheet } from "../../shared/workbook/catalogue/catalogueLayout.ts";
import { namespace } from "../../shared/workbook/ours/hiddenValues.ts";
import { listPrefix } from "../../shared/workbook/ours/ownNames.ts";
import type { SheetLayout, WorkbookLayout } from "../../shared/workbook/sheetLayout.ts";
import type { NewCatalogue } from "../pane/workbookHost.ts";
import { breathe } from "./breathe.ts";
import { dressSheet } from "./dressSheet.ts";
import { freeName } from "./freeName.ts";
import { runExcel } from "./runExcel.ts";
import { writeRows } from "./writeRows.ts";

/**
 * Adds the catalogue beside the sheets that are there; these stay as they are. Syncs: one to look
 * around, one for every 3.5 MB and six more, one to dress the sheets.
 */
export async function addSheets(catalogue: NewCatalogue): Promise<string> {
  const { layout, counts, bytes } = await catalogue.sheets();
  const most = pieceBytes(bytes);
  const name = await runExcel(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const taken = await lookAround(context);
    const targets = layout.sheets.map((sheet, index) => {
      const free = freeName(sheet.name, taken.sheets);
      const table =
        sheet.table === undefined ? {} : { table: freeName(sheet.table, taken.names, "table") };
      const sheetLayout: SheetLayout = { ...sheet, ...table, name: free };
      const worksheet = context.workbook.worksheets.add(free);
      return { layout: sheetLayout, worksheet, rows: counts[index] ?? 0 };
    });
    for (const xml of layout.parts) context.workbook.customXmlParts.add(xml);
    // A memory that fills a request goes alone, and first: where Excel refuses it, nothing is left half done.
    if (bytesOf(layout.parts) > mostBesides) await context.sync();
    for (const [index, target] of targets.entries()) {
      await writeRows(context, target, (from) => catalogue.rows(index, from, most), catalogue.tell);
    }
    addNames(
      context,
      layout,
      new Map(targets.map((target, index) => [layout.sheets[index]?.name, target.layout.name]))
    );
    for (const target of targets) {
      await breathe();
      dressSheet(target);
    }
    const shown = targets.find((_, index) => layout.sheets[index]?.name === catalogueSheet);
    shown?.worksheet.activate();
    await context.sync();
    return shown?.layout.name ?? catalogueSheet;
  });
  return `Das Blatt „${name}“ ist da. Ihre Blätter sind unverändert; weitergearbeitet wird jetzt im Katalog.`;
}

/** Excel on the web takes 5 MB at a time; what office.js puts around the values needs room too. */
const mostBytes = 3.5 * 2 ** 20;

/** What has room beside the largest piece of rows. */
const mostBesides = 1.25 * 2 ** 20;

const bytesOf = (texts: readonly string[]) => new TextEncoder().encode(texts.join("")).length;

/** Six pieces more than would have to be: large ones hold the pane up while office.js packs them. */
const pieceBytes = (all: number) =>
  Math.max(200_000, Math.ceil(all / (6 + Math.ceil(all / mostBytes))));

interface Taken {
  readonly sheets: ReadonlySet<string>;
  /** Of tables and defined names, which share one space. */
  readonly names: ReadonlySet<string>;
}

/** What names there are; lists and memory of an earlier catalogue of ours give way. */
async function lookAround(context: Excel.RequestContext): Promise<Taken> {
  const { worksheets, tables, names, customXmlParts } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  const parts = customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const old = names.items.filter(({ name }) => name.startsWith(listPrefix));
  for (const each of old) each.delete();
  for (const part of parts.items) part.delete();
  const others = names.items.filter((each) => !old.includes(each));
  return {
    sheets: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: new Set([...tables.items, ...others].map(({ name }) => name.toLowerCase())),
  };
}

/** Names of lists, wherever the sheet of lists found its place. */
function addNames(
  context: Excel.RequestContext,
  { names }: WorkbookLayout,
  sheetNames: ReadonlyMap<string | undefined, string>
): void {
  for (const { name, area } of names) {
    const at = area.lastIndexOf("!");
    const sheet = area.slice(0, at).replace(/^'|'$/g, "");
    const range = context.workbook.worksheets
      .getItem(sheetNames.get(sheet) ?? sheet)
      .getRange(area.slice(at + 1).replaceAll("$", ""));
    context.workbook.names.add(name, range);
  }
}
