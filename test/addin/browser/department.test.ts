import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../shared/workbook/sheetLayout.ts";
import { excelHost } from "../../excelHost/excelHost.ts";
import { edit } from "../../excelHost/model/edit.ts";
import type { Sheet } from "../../excelHost/model/sheet.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";

const town = openTown();

async function openPage(): Promise<Page> {
  const page = await town.browser.newPage({ viewport: { width: 350, height: 800 } });
  await page.goto(`${town.service.address}/#token=${town.service.token}`);
  await page.locator("#steps button").first().waitFor();
  return page;
}

async function openList() {
  const host = excelHost({ open: await readXlsx(await readFile(list)), save: writeXlsx });
  const { pane, page, strays } = await openInExcel(town.browser, host, { service: town.service });
  await pane.getByText("gefunden.").waitFor();
  return { host, pane, page, strays };
}

const click = (pane: Page | Frame, name: string) =>
  pane.getByRole("button", { name }).first().click();

function cellsIn({ cells }: Sheet): readonly unknown[] {
  const found: unknown[] = [];
  cells.each((row, column, cell) => void found.push([row, column, cell]));
  return found;
}

describe("the department's desk in Excel", () => {
  it("makes a catalogue beside the department's own sheet, and leaves that alone", async () => {
    const { host, pane, page, strays } = await openList();
    const before = host.workbook.sheets.map(({ name }) => name);
    const own = host.workbook.sheets[0];
    const cells = own && cellsIn(own);
    await shot(page, "excel-structure");
    expect(await violations(pane)).toEqual([]);
    await pane.getByText(/Spalten zugeordnet$/).click();
    await pane
      .getByRole("combobox", { name: /“ wird$/ })
      .first()
      .waitFor();
    // Walking through a closed list with the arrow keys decides nothing yet.
    const other = pane.getByRole("combobox", { name: /ist etwas anderes$/ }).first();
    await other.press("ArrowDown");
    expect(await other.inputValue()).not.toBe("");
    await other.press("ArrowUp");
    await acceptProposals(pane);
    const already = host.requests.length;
    await click(pane, "Katalog anlegen");
    await pane.getByText("Das Blatt „Katalog“ ist da.").waitFor();
    expect(host.requests.slice(already).filter(({ error }) => error)).toEqual([]);
    // Three syncs to make the catalogue, of which one is office.js tidying up.
    expect(host.requests.length - already).toBeLessThanOrEqual(3);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([...before, "Katalog", "Listen"]);
    expect(own && cellsIn(own)).toEqual(cells);
    expect(host.workbook.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
    expect(strays).toEqual([]);
    await shot(page, "excel-structured");
  });

  it("leads to the cell, repairs it, and takes the repair back", async () => {
    const { host, pane, page } = await openList();
    await makeCatalogue(pane);
    const sheet = host.workbook.sheets.find(({ name }) => name === "Katalog");
    const code = cellBelow(sheet, "Maßnahmen-Nr.");
    host.byHand(() => sheet && edit(sheet, code, "BS-1"));
    await click(pane, "Prüfen");
    await pane.getByRole("button", { name: "„BS1“ eintragen" }).waitFor();
    await shot(page, "excel-check");
    expect(await violations(pane)).toEqual([]);
    await click(pane, `Zelle ${code} zeigen`);
    await expect.poll(() => host.workbook.selection?.sheet.name).toBe("Katalog");
    await click(pane, "„BS1“ eintragen");
    await pane.getByText(`Zelle ${code} wurde berichtigt.`).waitFor();
    expect(textIn(sheet, code)).toBe("BS1");
    await click(pane, "Rückgängig");
    await pane.getByText("Zurückgenommen.").waitFor();
    expect(textIn(sheet, code)).toBe("BS-1");
  });

  it("marks what is shown as old while somebody types, and does not check by itself", async () => {
    const { host, pane } = await openList();
    await makeCatalogue(pane);
    await click(pane, "Prüfen");
    await pane.getByRole("button", { name: "Neu prüfen", exact: true }).waitFor();
    const sheet = host.workbook.sheets.find(({ name }) => name === "Katalog");
    host.byHand(() => sheet && edit(sheet, cellBelow(sheet, "Maßnahmen-Nr."), "BS2"));
    await click(pane, "Neu prüfen: Es wurde etwas geändert");
    await pane.getByText(/Fehler: Maßnahmen-Nr./).waitFor();
  });

  it("rates with the arrow keys, writes the cell, and takes it back", async () => {
    const { host, pane, page } = await openList();
    await makeCatalogue(pane);
    const sheet = host.workbook.sheets.find(({ name }) => name === "Katalog");
    const cell = cellBelow(sheet, "Gesellschaftlicher Wandel");
    await click(pane, "Bewerten");
    await pane.getByText("Maßnahme 1 von 15").waitFor();
    await shot(page, "excel-rate");
    expect(await violations(pane)).toEqual([]);
    const group = pane.getByRole("group", { name: /Gesellschaftlicher Wandel/ });
    await group.getByRole("radio", { name: "3 von 6" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => textIn(sheet, cell)).toBe(3);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => textIn(sheet, cell)).toBe(4);
    await click(pane, "Rückgängig");
    await pane.getByText("Zurückgenommen.").waitFor();
    expect(textIn(sheet, cell)).toBe(3);
  });

  it("says what to do while a cell is being typed into", async () => {
    const { host, pane } = await openList();
    await acceptProposals(pane);
    host.setTyping("typing");
    await click(pane, "Katalog anlegen");
    await pane.getByText("Bitte die Eingabe mit Enter abschließen").waitFor();
    host.setTyping("ready");
    await click(pane, "Noch einmal versuchen");
    await pane.getByText("Das Blatt „Katalog“ ist da.").waitFor();
  });
});

describe("the department's desk in a browser", () => {
  it("takes a file in place of the workbook, and gives the structured one back", async () => {
    const page = await openPage();
    await page.locator("input[type=file]").setInputFiles(list);
    await page.getByText("gefunden.").waitFor();
    await acceptProposals(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      click(page, "Geordnete Arbeitsmappe herunterladen"),
    ]);
    expect(download.suggestedFilename()).toBe("FB5_Klimaliste_Stand_2026-02 Katalog.xlsx");
    await page.getByText("liegt bei Ihren Downloads").waitFor();
    await click(page, "Weiter: Prüfen");
    await page.getByRole("heading", { name: "Prüfen", level: 1 }).waitFor();
    await shot(page, "browser-check");
    expect(await violations(page)).toEqual([]);
  });

  it("refuses what is no workbook with the sentence that says what to do", async () => {
    const page = await openPage();
    const buffer = Buffer.from("%PDF-1.7");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "Liste.pdf", mimeType: "application/pdf", buffer });
    await page.getByText("ist ein PDF. Bitte").waitFor();
  });

  it("remembers the mapping for the next time", async () => {
    const page = await openPage();
    await page.locator("input[type=file]").setInputFiles(list);
    await page.getByText("gefunden.").waitFor();
    expect(await page.getByText(/Fragen? zu/).count()).toBe(0);
  });
});

async function makeCatalogue(pane: Page | Frame): Promise<void> {
  await acceptProposals(pane);
  await click(pane, "Katalog anlegen");
  await pane.getByText("Das Blatt „Katalog“ ist da.").waitFor();
}

/** The service remembers what an earlier test confirmed; then there is nothing to accept. */
async function acceptProposals(pane: Page | Frame): Promise<void> {
  if ((await pane.getByRole("button", { name: "Alle Vorschläge annehmen" }).count()) === 0) return;
  await click(pane, "Alle Vorschläge annehmen");
  await pane.getByText("Fragen zu Spalten").waitFor({ state: "hidden" });
}

/** The cell of the first measure under a heading of our catalogue. */
function cellBelow(sheet: Sheet | undefined, heading: string): string {
  for (let column = 0; column < 80; column++) {
    if (sheet?.cells.get(1, column)?.value === heading) return `${columnLetter(column)}3`;
  }
  throw new Error(`no column „${heading}“`);
}

function textIn(sheet: Sheet | undefined, cell: string): unknown {
  for (let column = 0; column < 80; column++) {
    if (cell === `${columnLetter(column)}3`) return sheet?.cells.get(2, column)?.value;
  }
  return undefined;
}
