import { notYet } from "../pane/deskTrouble.ts";
import type { WorkbookHost } from "../pane/workbookHost.ts";
import { addSheets } from "./addSheets.ts";
import { followTheme } from "./followTheme.ts";
import { keepKeys } from "./keepKeys.ts";
import { listenForCommands } from "./listenForCommands.ts";
import { openWithWorkbook } from "./openWithWorkbook.ts";
import { readBytes } from "./readBytes.ts";
import { runExcel } from "./runExcel.ts";
import { watchChanges } from "./watchChanges.ts";
import { writeCells } from "./writeCells.ts";

/** manifest.xml asks for the same. */
export const leastExcelApi = "1.9";

/**
 * The workbook open in Excel. This room alone speaks to Excel; only methods of ExcelApi 1.9 are
 * taken for granted. Undefined: the page was not opened by Excel.
 */
export async function openExcel(): Promise<WorkbookHost | undefined> {
  if (typeof Office === "undefined") throw notYet(noOfficeJs);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return undefined;
  if (!Office.context.requirements.isSetSupported("ExcelApi", leastExcelApi)) throw notYet(tooOld);
  followTheme();
  keepKeys();
  const name = () => nameOf(Office.context.document.url);
  return {
    kind: "excel",
    partition: Office.context.partitionKey || undefined,
    name,
    readFile: async () => ({ name: name(), bytes: await readBytes() }),
    addCatalogue: async (catalogue) => {
      const done = await addSheets(catalogue);
      await openWithWorkbook();
      return done;
    },
    select: ({ sheet, cell }) =>
      runExcel(async (context) => {
        const found = context.workbook.worksheets.getItem(sheet);
        found.activate();
        found.getRange(cell).select();
        await context.sync();
      }),
    write: writeCells,
    writeOverview: async (layout) => (await import("./writeOverview.ts")).writeOverview(layout),
    onChange: watchChanges,
    onCommand: listenForCommands,
  };
}

const noOfficeJs =
  "Die Verbindung zu Excel fehlt, weil sich office.js nicht laden ließ. Bitte die Internetverbindung prüfen und den Aufgabenbereich neu öffnen.";
const tooOld =
  "Diese Version von Excel ist zu alt für Klimakatalog. Es braucht Excel 2021, Microsoft 365 oder Excel im Browser.";

/** A workbook that was never saved has no address. */
function nameOf(url: string | undefined): string {
  const last = (url ?? "").split(/[/\\]/).at(-1)?.split("?")[0] ?? "";
  return last === "" ? "Arbeitsmappe.xlsx" : decoded(last);
}

/** A file on this machine may have a % in its name that stands for nothing else. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
