import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../functions/zip/readZip.ts";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { publishOnce } from "./publishOnce.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown(publishOnce);

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const unfold = (page: Page, name: string) =>
  page.locator("summary").filter({ hasText: name }).first().click();
const list = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

async function begin(kind: string, look: Parameters<typeof openDesk>[3] = {}): Promise<Page> {
  const page = await openDesk(town.browser, town.service, "papers", look);
  await page.getByRole("button", { name: "Neue Vorlage" }).click();
  await page.locator("#paper:focus").waitFor();
  await list(page, "Art").selectOption(kind);
  await page.getByText(/Noch offen \(\d+\)|Nichts ist mehr offen/).waitFor();
  return page;
}

/** What the Word file says, without its marks. */
async function made(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word-Datei erstellen" }).click();
  const file = await download;
  await idle(page);
  const parts = readZip(new Uint8Array(await readFile(await file.path())));
  return (parts.get("word/document.xml") ?? "").replaceAll(/<[^>]+>/g, "");
}

describe("papers that say what no catalogue knows", () => {
  it("an invitation is written into the pane", async () => {
    const page = await begin("einladung");
    await list(page, "Gremium der Sitzung").selectOption({ index: 1 });
    await page.getByLabel("Tag", { exact: true }).fill("2027-05-04");
    await page.getByLabel("Ort", { exact: true }).fill("Rathaus, Raum 7");
    await page.getByRole("button", { name: "Tagesordnungspunkt hinzufügen" }).click();
    await page.getByLabel("TOP 1: Gegenstand").fill("Radverkehrskonzept");
    await shot(page, "paper-einladung");
    expect(await violations(page)).toEqual([]);
    const text = await made(page);
    expect(text).toContain("Rathaus, Raum 7");
    expect(text).toContain("Radverkehrskonzept");
    expect(text).toMatch(/4\. Mai 2027|04\.05\.2027/);
    await page.close();
  });

  it("a record comes from the office's workbook, fetched, filled in and dropped in again", async () => {
    const page = await begin("niederschrift");
    await unfold(page, "Aus der Arbeitsmappe des Büros");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Arbeitsmappe des Büros herunterladen" }).click();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await (await download).path());
    const sheet = book.getWorksheet("Sitzungen");
    const headings = (sheet?.getRow(3).values ?? []) as readonly unknown[];
    const write = (heading: string, text: string) => {
      const at = headings.indexOf(heading);
      if (sheet) sheet.getRow(4).getCell(at).value = text;
    };
    for (const [heading, text] of [
      ...[["Gremium", "Klimabeirat"] as const, ["Datum", "04.05.2027"] as const],
      ...[["Gegenstand", "Wärmeplanung"] as const, ["Ergebnis", "einstimmig"] as const],
    ])
      write(heading, text);
    await page.locator(".drop input[type=file]").setInputFiles({
      name: "Buero.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    });
    await page.getByText("In „Buero.xlsx“ stehen").waitFor();
    await list(page, "Sitzung oder Veranstaltung").selectOption({
      label: "Klimabeirat, 4. Mai 2027",
    });
    await shot(page, "paper-niederschrift");
    expect(await violations(page)).toEqual([]);
    const text = await made(page);
    expect(text).toContain("Wärmeplanung");
    expect(text).toContain("einstimmig");
    await page.close();
  });

  it("a workbook without anything of the kind is told, and nothing is lost", async () => {
    const page = await begin("einladung");
    await page.getByLabel("Ort", { exact: true }).fill("Rathaus");
    await unfold(page, "Aus der Arbeitsmappe des Büros");
    await page
      .locator(".drop input[type=file]")
      .setInputFiles("demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx");
    await page.getByText("steht keine Sitzung").waitFor();
    expect(await page.getByLabel("Ort", { exact: true }).inputValue()).toBe("Rathaus");
    await page.close();
  });

  it("a blank record of a workshop, and a change of the organisation", async () => {
    const page = await begin("workshopprotokoll");
    await page.getByLabel("Name des Workshops").fill("Klimawerkstatt Nord");
    await page.getByLabel("Leeres Formular zum Ausfüllen").check();
    await shot(page, "paper-workshop");
    expect(await made(page)).toContain("Klimawerkstatt Nord");
    await page.getByRole("button", { name: "Zu allen Vorlagen" }).click();
    await page.getByRole("button", { name: "Neue Vorlage" }).click();
    await list(page, "Art").selectOption("organisationsmitteilung");
    await page.getByRole("button", { name: "Abschnitt hinzufügen" }).click();
    await page.getByLabel("Text des Abschnitts").fill("Die Stabsstelle wächst.");
    expect(await violations(page)).toEqual([]);
    expect(await made(page)).toContain("Die Stabsstelle wächst.");
    await page.close();
  });

  it("sheets only of the measures that were chosen", async () => {
    const page = await begin("steckbriefe");
    await unfold(page, "Welche Maßnahmen");
    await page.getByLabel("Suchen nach Nummer, Titel oder Themenfeld").fill("radverkehr");
    const found = page.locator("fieldset", { hasText: "Maßnahmen der Vorlage" });
    await expect.poll(() => found.locator("label").count()).toBeLessThan(10);
    await found.locator("label").first().click();
    await page.getByText("Es geht um 1 Maßnahme.").waitFor();
    await shot(page, "paper-measures");
    expect(await violations(page)).toEqual([]);
    const text = await made(page);
    expect(text).toContain("Radverkehr");
    expect(text).not.toContain("Solarpark");
    await page.close();
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("are whole when %s", async (name, look) => {
    const page = await begin("niederschrift", look);
    await page.getByRole("button", { name: "Tagesordnungspunkt hinzufügen" }).click();
    for (const each of ["Angaben zur Vorlage", "Welche Maßnahmen", "Finanzen", "Klima"])
      await unfold(page, each);
    await list(page, "Finanzielle Auswirkungen").selectOption("ja");
    await unfold(page, "Leitfragen");
    await unfold(page, "Aus der Arbeitsmappe des Büros");
    await shot(page, `paper-all-${name}`);
    expect(await isTooWide(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
