/**
 * `npm run handbook`: the pictures of docs/Handbuch, taken anew from the pane with the demo town. To be run
 * when the pane looks different from them, and to be looked at before they are kept.
 *   npm run handbook -- [-o out/handbuch]
 */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { type Service, startService } from "../addin/browser/startService.ts";
import { startChromium } from "../excelHost/browser/startChromium.ts";

const { values } = parseArgs({
  options: { output: { type: "string", short: "o", default: "docs/Handbuch/bilder" } },
});
const output = resolve(values.output);
const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";
/** Pixels of the pane; pictures have half as many again. */
const width = 420;

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

async function openStep(page: Page, { address, token }: Service, step: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${address}/?view=${step}#token=${token}`);
  await page.locator("main h1[tabindex]").waitFor();
  await idle(page);
}

/** From `top` on, which is the page's edge or a place in it; messages do not lie over it. */
async function picture(page: Page, name: string, height: number, top?: string): Promise<void> {
  await idle(page);
  await page.mouse.move(0, 0);
  await page.evaluate("document.getElementById('messages').style.display = 'none'");
  const from =
    top === undefined ? 0 : ((await page.locator(top).first().boundingBox())?.y ?? 0) - 12;
  const scrolled = Number(await page.evaluate("scrollY"));
  const all = Number(await page.evaluate("document.documentElement.scrollHeight"));
  const y = Math.max(0, from + (top === undefined ? 0 : scrolled));
  const clip = { x: 0, y, width, height: Math.min(height, all - y) };
  await page.screenshot({ path: join(output, `${name}.png`), fullPage: true, clip });
  await page.evaluate("document.getElementById('messages').style.display = ''");
}

async function department(page: Page, service: Service): Promise<void> {
  await openStep(page, service, "structure");
  await picture(page, "datei-waehlen", 380);
  await page.locator("input[type=file]").setInputFiles(list);
  await page.getByText("gefunden.").waitFor();
  await picture(page, "fragen-zu-spalten", 760);
  await press(page, "Alle Vorschläge annehmen");
  await page.getByText(/Fragen? zu/).waitFor({ state: "hidden" });
  await picture(page, "vorschau", 640);
  const download = page.waitForEvent("download");
  await press(page, "Geordnete Arbeitsmappe herunterladen");
  await download;
  await press(page, "Prüfen");
  await picture(page, "pruefen", 620);
  await press(page, "Bewerten");
  await picture(page, "bewerten", 760);
  await press(page, "Meldung abgeben");
  await page.getByRole("heading", { name: "Das ist neu" }).waitFor();
  await picture(page, "meldung-abgeben", 700);
  await press(page, "Übersicht");
  await picture(page, "uebersicht-fachbereich", 760);
}

async function request(page: Page, service: Service): Promise<void> {
  await openStep(page, service, "request");
  await picture(page, "abfrage", 640);
  const later = "demo/eschenfurt/2024/FB5_Klimaliste_Stand_2025-02.xlsx";
  const mailed = { name: basename(later), mimeType: "", buffer: await readFile(later) };
  await page.getByLabel("Dateien auswählen").setInputFiles([mailed]);
  await page.locator("legend", { hasText: "Was gilt?" }).waitFor();
  await picture(page, "per-e-mail", 380, "li.card:has(legend)");
}

async function consolidate(page: Page, service: Service): Promise<void> {
  await openStep(page, service, "consolidate");
  await press(page, "Meldungen zusammenführen");
  await page.getByRole("heading", { name: "Entwurf" }).waitFor();
  await picture(page, "zusammenfuehren", 720);
  await press(page, "Klärungsfälle durchgehen");
  await page.getByLabel("Klärungsfälle zeigen").selectOption("conflict");
  await picture(page, "klaerungsfall", 720);
  await page.getByLabel("Klärungsfälle zeigen").selectOption("topicMissing");
  await picture(page, "themenfelder", 695);
  await page.getByLabel("Klärungsfälle zeigen").selectOption("blocking");
  const heading = page.locator("#case");
  while ((await heading.textContent()) !== "Geschafft") {
    await heading.focus();
    await page.keyboard.press("1");
    await page.locator("#said", { hasText: "Eingetragen:" }).waitFor();
    await idle(page);
    await page.locator("#case:focus").waitFor();
  }
  await press(page, "Zur Übersicht des Entwurfs");
  await press(page, "Unterschiede und veröffentlichen");
  await page.locator("#difference:focus").waitFor();
  await picture(page, "veroeffentlichen", 370);
  await press(page, "Als Stand veröffentlichen");
  await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
  await page.getByText("ist veröffentlicht").first().waitFor();
}

async function afterwards(page: Page, service: Service): Promise<void> {
  await openStep(page, service, "papers");
  await press(page, "Neue Vorlage");
  await page.getByText(/Noch offen/).waitFor();
  await picture(page, "neue-vorlage", 760);
  await openStep(page, service, "townOverview");
  await picture(page, "uebersicht", 1400);
  await openStep(page, service, "settings");
  await page.getByRole("combobox", { name: "Bereich" }).first().selectOption("Gremien");
  await press(page, /^Ändern: Ausschuss/);
  await picture(page, "einstellungen-gremium", 1190);
  await openStep(page, service, "topic");
  await picture(page, "mein-themenfeld", 925);
}

mkdirSync(output, { recursive: true });
const [{ browser, close }, service] = await Promise.all([startChromium(), startService()]);
try {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    deviceScaleFactor: 1.5,
    locale: "de-DE",
    reducedMotion: "reduce",
  });
  await department(page, service);
  await request(page, service);
  await consolidate(page, service);
  await afterwards(page, service);
} finally {
  await close();
  await service.stop();
}
