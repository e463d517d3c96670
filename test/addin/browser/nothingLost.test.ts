import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { excelHost } from "../../excelHost/excelHost.ts";
import type { Sheet } from "../../excelHost/model/sheet.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";

const town = openTown();

const workbooks = ["demo/eschenfurt", "demo/eschenfurt/2024"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name))
);

function cellsIn({ cells }: Sheet) {
  const found: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  cells.each((row, column, cell) => found.push({ row, column, text: String(cell.value ?? "") }));
  return found;
}

/** Long texts of a sheet's rows, from its first measure on: above stand its head and what the signs mean. */
function textsOf(sheet: Sheet, titles: ReadonlySet<string>): readonly string[] {
  const filled = cellsIn(sheet).filter(({ text }) => text !== "");
  const isTitle = (text: string) => text.length > 15 && titles.has(text);
  const first = filled.find(({ text }) => isTitle(text))?.row ?? Number.POSITIVE_INFINITY;
  const byRow = Map.groupBy(filled, ({ row }) => row);
  return [...byRow]
    .filter(([row, cells]) => row >= first && cells.length > 1)
    .flatMap(([, cells]) => cells.map(({ text }) => text))
    .filter((text) => text.length >= 40);
}

const words = (text: string) => text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];

async function makeCatalogue(pane: Frame): Promise<void> {
  await pane.getByText("gefunden.").waitFor();
  const doubts = pane.getByText(/Fragen? zu/);
  const proposal = pane.getByRole("button", { name: /^(Alle Vorschläge annehmen|So umrechnen)$/ });
  while ((await doubts.count()) > 0) {
    await proposal.first().click();
    await pane.locator("body:not([aria-busy])").waitFor();
  }
  await pane.getByRole("button", { name: "Katalog anlegen" }).click();
  await pane.getByText("Das Blatt „Katalog“ ist da.").waitFor();
}

describe("the catalogue beside the department's own sheets", () => {
  it.each(workbooks.map((path) => [basename(path), path] as const))(
    "of %s leaves every cell as it is and has every text of its rows",
    async (_, path) => {
      const host = excelHost({ open: await readXlsx(await readFile(path)), save: writeXlsx });
      const own = [...host.workbook.sheets];
      const before = own.map(cellsIn);
      const { pane, page } = await openInExcel(town.browser, host, { service: town.service });
      await makeCatalogue(pane);
      expect(own.map(cellsIn)).toEqual(before);
      const made = host.workbook.sheets.filter((sheet) => !own.includes(sheet));
      const written = made.flatMap(cellsIn).map(({ text }) => text);
      const all = new Set(written.flatMap(words));
      const isWhole = (text: string) => words(text).every((word) => all.has(word));
      const texts = own.flatMap((sheet) => textsOf(sheet, new Set(written)));
      expect(texts.filter((text) => !isWhole(text))).toEqual([]);
      await page.close();
    }
  );
});
