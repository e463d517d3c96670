import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../functions/zip/readZip.ts";
import { plainTemplate } from "../../functions/word/town/townTemplates.ts";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { publishOnce } from "./publishOnce.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown(publishOnce);

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const unfold = (page: Page, name: string) =>
  page.locator("summary", { hasText: new RegExp(`^${name}$`) }).click();
const list = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const said = (page: Page) => page.locator("#said").textContent();

describe("the office makes a paper", () => {
  let page: Page;
  it("begins with the newest version, and sees what is still open", async () => {
    page = await openDesk(town.browser, town.service, "papers");
    await shot(page, "papers-1-empty");
    await page.getByRole("button", { name: "Neue Vorlage" }).click();
    await page.locator("#paper:focus").waitFor();
    // No draft is offered that there is not.
    expect(await list(page, "Aus").locator("option").allTextContents()).toEqual(["Stand 1 (2025)"]);
    await list(page, "Art").selectOption("beschlussvorlage");
    await page.getByText(/Noch offen \(\d+\)/).waitFor();
    expect(await page.locator("main").textContent()).not.toContain("fileReference");
    await shot(page, "papers-2-form");
    expect(await violations(page)).toEqual([]);
  });

  it("says committees, effects, a text of its own and who co-signs", async () => {
    const before = await page.getByText(/Noch offen \(\d+\)/).textContent();
    await unfold(page, "Angaben zur Vorlage");
    await page.getByLabel(/^Betreff \(/).fill("Klimaschutz in Eschenfurt");
    await unfold(page, "Beratungsfolge");
    await page.getByRole("button", { name: "Gremium hinzufügen" }).click();
    await page.getByLabel("Termin", { exact: true }).fill("2027-03-16");
    await unfold(page, "Finanzen");
    await list(page, "Finanzielle Auswirkungen").selectOption("ja");
    await page.getByLabel("Gesamtkosten in Euro").fill("120.000");
    await unfold(page, "Klima");
    await list(page, "Auswirkung auf das Klima").selectOption("positiv");
    await unfold(page, "Eigene Texte");
    const ownTexts = await page.locator("details", { hasText: "Ein eigener Text" }).textContent();
    expect(ownTexts).not.toMatch(/Unterschrift|Betreff|Beratungsfolge/);
    await page.getByLabel("Sachverhalt").first().fill("Die Stadt kommt voran.");
    await unfold(page, "Mitzeichnung");
    await page.getByRole("button", { name: "Dienststelle hinzufügen" }).click();
    await page.getByRole("button", { name: "Fristen ausrechnen" }).click();
    expect(await page.getByLabel("Bis", { exact: true }).inputValue()).toMatch(/^2027-0[23]-\d\d$/);
    await expect.poll(() => page.getByText(/Noch offen \(\d+\)/).textContent()).not.toBe(before);
    await shot(page, "papers-3-details");
    expect(await violations(page)).toEqual([]);
  });

  it("makes the Word file, and finds it again", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word-Datei erstellen" }).click();
    const file = await download;
    await idle(page);
    expect(file.suggestedFilename()).toBe("Beschlussvorlage Stand 1 2025.docx");
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
    expect(await said(page)).toContain("liegt bei Ihren Downloads");
    await shot(page, "papers-4-made");
    await page.getByRole("button", { name: "Zu allen Vorlagen" }).click();
    const card = page.locator("li.card", { hasText: "Klimaschutz in Eschenfurt" });
    expect(await card.textContent()).toContain("Stand 1 (2025) · öffentlich · Mitzeichnung");
    const again = page.waitForEvent("download");
    await card.getByRole("button", { name: "Word-Datei laden" }).click();
    expect((await again).suggestedFilename()).toBe("Beschlussvorlage Stand 1 2025.docx");
    await shot(page, "papers-5-list");
    expect(await violations(page)).toEqual([]);
  });

  it("opens it again with all that was said, and can make it again", async () => {
    await page.getByRole("button", { name: "Öffnen" }).click();
    await page.locator("#paper:focus").waitFor();
    await idle(page);
    await unfold(page, "Angaben zur Vorlage");
    expect(await page.getByLabel(/^Betreff \(/).inputValue()).toBe("Klimaschutz in Eschenfurt");
    await unfold(page, "Mitzeichnung");
    await list(page, "Ergebnis").selectOption("mitgezeichnet");
    await page.getByRole("button", { name: "Nur speichern" }).click();
    await page.getByText("Gespeichert.").waitFor();
    await idle(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word-Datei erstellen" }).click();
    await download;
    await idle(page);
  });

  it("looks the town's own Word template over, fills it once, and keeps it", async () => {
    await page.getByRole("button", { name: "Zu allen Vorlagen" }).click();
    await unfold(page, "Word-Muster der Kommune");
    const choose = async (name: string, buffer: Uint8Array) => {
      const file = { name, mimeType: "", buffer: Buffer.from(buffer) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator("#checked:focus", { hasText: `Geprüft: ${name}` }).waitFor();
    };
    await choose("Brief.docx", new TextEncoder().encode("%PDF-1.7"));
    expect(await page.locator("main").textContent()).toContain("Das ist keine Word-Datei (.docx).");
    expect(await page.getByRole("button", { name: "Word-Muster hinterlegen" }).count()).toBe(0);
    await choose("Kopf der Stadt.docx", await plainTemplate());
    const found = await page.locator("main").textContent();
    expect(found).toContain("Das Word-Muster kann verwendet werden.");
    expect(found).toContain("leer und ausgefüllt: ohne Befund");
    await shot(page, "papers-template");
    expect(await violations(page)).toEqual([]);
    const trial = page.waitForEvent("download");
    await page.getByRole("button", { name: "Probe herunterladen" }).click();
    expect((await trial).suggestedFilename()).toBe("Probe Kopf der Stadt.docx");
    await idle(page);
    await page.getByRole("button", { name: "Word-Muster hinterlegen" }).click();
    await page.getByText("ist hinterlegt und steht bei jeder Vorlage").waitFor();
    await page.getByRole("button", { name: "Öffnen" }).click();
    await page.locator("#paper:focus").waitFor();
    await list(page, "Word-Muster").selectOption("Kopf der Stadt.docx");
    await list(page, "Word-Muster").selectOption("");
  });

  it("says what has changed since, when a new version has come", async () => {
    await publishOnce(town.service);
    await page.getByRole("button", { name: "Zu allen Vorlagen" }).click();
    await page.getByRole("button", { name: "Zusammenführen" }).click();
    await page.getByRole("heading", { name: "Meldungen zusammenführen" }).waitFor();
    await page.getByRole("button", { name: "Vorlagen und Berichte" }).click();
    await page.getByText("Inzwischen gilt Stand 2.").waitFor();
    await idle(page);
    await page.getByRole("button", { name: "Was hat sich geändert?" }).click();
    await page.getByText("Keine Zahl des Papiers hat sich geändert.").waitFor();
    await shot(page, "papers-6-changed");
    expect(await violations(page)).toEqual([]);
  });

  it("makes an Austauschfassung that shows word for word what is different", async () => {
    await page.getByRole("button", { name: "Austauschfassung" }).click();
    await page.locator("#paper:focus").waitFor();
    await idle(page);
    expect(await list(page, "Aus").inputValue()).toBe("version 2");
    await page.getByLabel("Grund der Austauschfassung").fill("Hinweis des Rechnungsprüfungsamts");
    await unfold(page, "Eigene Texte");
    await page.getByLabel("Sachverhalt").first().fill("Die Stadt kommt gut voran.");
    await shot(page, "papers-7-replacing");
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word-Datei erstellen" }).click();
    const parts = readZip(new Uint8Array(await readFile(await (await download).path())));
    const text = parts.get("word/document.xml") ?? "";
    expect(text).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*gut/);
    expect(text).toContain("Hinweis des Rechnungsprüfungsamts");
    await idle(page);
    await page.getByRole("button", { name: "Zu allen Vorlagen" }).click();
    const card = page.locator("li.card").first();
    expect(await card.textContent()).toContain("Austauschfassung");
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is whole when %s", async (name, look) => {
    const other = await openDesk(town.browser, town.service, "papers", look);
    await other.getByRole("button", { name: "Öffnen" }).first().click();
    await other.locator("#paper:focus").waitFor();
    await idle(other);
    await unfold(other, "Mitzeichnung");
    await unfold(other, "Beratungsfolge");
    await shot(other, `papers-${name}`);
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
  });
});
