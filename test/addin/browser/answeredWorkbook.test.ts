import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown();

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const said = (page: Page) => page.locator("#said").textContent();

/** The sheet of questions: where its headings stand, and the first open rows of a kind. */
async function questions(path: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet("Klärungsfälle");
  if (!sheet) throw new Error("no sheet of questions");
  let header = 1;
  while (!((sheet.getRow(header).values as unknown[]) ?? []).includes("Antwort")) header++;
  const headings = sheet.getRow(header).values as unknown[];
  const column = (heading: string) => headings.indexOf(heading);
  const rows = Array.from({ length: 60 }, (_, index) => sheet.getRow(header + 1 + index));
  const ofKind = (kind: string) => rows.filter((row) => String(row.values).includes(kind));
  return { book, column, conflicts: ofKind("Widerspruch"), topics: ofKind("Fehlendes Themenfeld") };
}

async function drop(page: Page, book: ExcelJS.Workbook): Promise<void> {
  const answer = page.waitForResponse(/answers-workbook/);
  await page.locator(".drop input[type=file]").setInputFiles({
    name: "Katalog-Entwurf.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  });
  await answer;
  await idle(page);
}

describe("questions answered in Excel", () => {
  let page: Page;
  let path: string;

  it("are on a sheet of the draft's workbook", async () => {
    page = await openDesk(town.browser, town.service, "consolidate");
    await page.getByRole("button", { name: "Meldungen zusammenführen" }).click();
    await page.getByRole("heading", { name: "Entwurf" }).waitFor();
    await idle(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Als Arbeitsmappe laden" }).click();
    path = await (await download).path();
    await idle(page);
    const { conflicts } = await questions(path);
    expect(conflicts.length).toBeGreaterThan(1);
  });

  it("come back, and only what is new counts", async () => {
    const { book, column, conflicts } = await questions(path);
    const [first] = conflicts;
    if (!first) throw new Error("no conflict");
    first.getCell(column("Antwort")).value = "Angabe 1";
    await page.locator("summary", { hasText: "Beantwortete Klärungsfälle" }).click();
    await drop(page, book);
    expect(await said(page)).toContain("1 Antwort ist übernommen.");
    await drop(page, book);
    expect(await said(page)).toContain("Keine neue Antwort");
    await shot(page, "answers-1-taken");
    expect(await violations(page)).toEqual([]);
  });

  it("do not overrule what was decided meanwhile, and say in which row", async () => {
    const { book, column, conflicts } = await questions(path);
    const [first] = conflicts;
    if (!first) throw new Error("no conflict");
    first.getCell(column("Antwort")).value = "Angabe 2";
    await drop(page, book);
    const notes = page.getByRole("list", { name: "Nicht übernommen" });
    expect(await notes.textContent()).toMatch(/Zeile \d+.*inzwischen anders beantwortet/);
    await shot(page, "answers-2-conflict");
    expect(await violations(page)).toEqual([]);
  });

  it("count row by row where each measure has its own, also when the rest comes later", async () => {
    const { book, column, topics } = await questions(path);
    const [first, second] = topics;
    if (!first || !second) throw new Error("no measures without a topic");
    first.getCell(column("Antwort")).value = "Mobilität";
    await drop(page, book);
    expect(await said(page)).toContain("1 Antwort ist übernommen.");
    const notes = page.getByRole("list", { name: "Nicht übernommen" });
    expect(await notes.textContent()).toContain(`Zeile ${second.number}`);
    expect(await notes.textContent()).toContain("Hier fehlt die Antwort noch.");
    await shot(page, "answers-2-partly");
    for (const row of [first, second]) row.getCell(column("Antwort")).value = "Mobilität";
    await drop(page, book);
    expect(await said(page)).toContain("1 Antwort ist übernommen.");
    expect(await notes.count()).toBe(0);
  });

  it("a workbook without that sheet is refused in German", async () => {
    await page
      .locator(".drop input[type=file]")
      .setInputFiles("demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx");
    await page.getByText("ist kein Blatt „Klärungsfälle“").waitFor();
    await idle(page);
  });

  it("is whole when narrow and dark", async () => {
    const look = { width: 320, colorScheme: "dark" } as const;
    const other = await openDesk(town.browser, town.service, "consolidate", look);
    await other.locator("summary", { hasText: "Beantwortete Klärungsfälle" }).click();
    await shot(other, "answers-narrow");
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
  });
});
