import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown();

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const said = (page: Page) => page.locator("#said").textContent();
const heading = (page: Page) => page.locator("#case").textContent();

describe("the office merges reports", () => {
  let page: Page;
  it("sees who has reported, and merges with one button", async () => {
    page = await openDesk(town.browser, town.service, "consolidate");
    expect(await page.locator("main").textContent()).toContain("haben gemeldet");
    await shot(page, "consolidate-1-start");
    await page.getByRole("button", { name: "Meldungen zusammenführen" }).click();
    await page.getByRole("heading", { name: "Entwurf" }).waitFor();
    await idle(page);
    expect(await said(page)).toMatch(/Fertig: \d+ Maßnahmen im Entwurf/);
    await shot(page, "consolidate-2-draft");
    expect(await violations(page)).toEqual([]);
  });

  it("answers a contradiction by key, and takes it back", async () => {
    await page.getByRole("button", { name: "Klärungsfälle durchgehen" }).click();
    await page.locator("#case:focus").waitFor();
    // What was said of the draft does not lie over the cases.
    expect(await said(page)).toBe("");
    await page.getByLabel("Klärungsfälle zeigen").selectOption("conflict");
    const first = await heading(page);
    expect(first).toMatch(/^Widerspruch \(1 von \d+\)$/);
    await shot(page, "consolidate-3-conflict");
    expect(await violations(page)).toEqual([]);
    await page.locator("#case").focus();
    await page.keyboard.press("1");
    await idle(page);
    expect(await said(page)).toContain("Eingetragen: „Das gilt“.");
    expect(await heading(page)).not.toBe(first);
    await page.keyboard.press("z");
    await idle(page);
    expect(await said(page)).toContain("Zurückgenommen");
    expect(await page.getByLabel("Klärungsfälle zeigen").inputValue()).toBe("conflict");
  });

  it("shows what two alike measures differ in, and who to ask only when the source is opened", async () => {
    await page.getByLabel("Klärungsfälle zeigen").selectOption("duplicate");
    await page.getByText("Worin sie sich unterscheiden").waitFor();
    const source = page.locator(".sides details").first();
    expect(await source.locator("p").first().isVisible()).toBe(false);
    await source.locator("summary").click();
    expect(await source.locator("p").first().textContent()).toMatch(/\.xlsx|\.csv/);
    await shot(page, "consolidate-4-duplicate");
    expect(await violations(page)).toEqual([]);
  });

  it("asks a department back, and the case says so", async () => {
    await page.getByRole("button", { name: "Rückfrage senden" }).first().click();
    await page.locator("#asking:focus").waitFor();
    await page.getByLabel("Antwort erbeten bis").fill("2026-12-15");
    await shot(page, "consolidate-5-asking");
    expect(await violations(page)).toEqual([]);
    await page.locator("form.card").getByRole("button", { name: "Rückfrage senden" }).click();
    await idle(page);
    expect(await said(page)).toContain("ist gesendet");
    expect(await page.locator("section .note").textContent()).toContain("Frist 15. Dezember 2026");
  });

  it("takes a value of one's own, and says what is wrong with it", async () => {
    await page.getByLabel("Klärungsfälle zeigen").selectOption("conflict");
    await page.getByLabel("Etwas anderes gilt").fill("bald");
    await page.keyboard.press("Enter");
    await page.locator("#trouble .trouble").waitFor();
    expect(await page.locator("#trouble").textContent()).toContain("„bald“ passt nicht");
    await shot(page, "consolidate-6-own");
    await page.locator("#trouble").getByRole("button", { name: "Schließen" }).click();
    await page.getByLabel("Etwas anderes gilt").fill("2029");
    await page.keyboard.press("Enter");
    await idle(page);
    expect(await said(page)).toContain("Eingetragen: „2029“");
  });

  it("gives each measure without a topic its own, and says where one is missing", async () => {
    await page.getByLabel("Klärungsfälle zeigen").selectOption("topicMissing");
    const lists = page.locator("form .card").getByRole("combobox");
    const topics = (await lists.first().locator("option").allTextContents()).slice(1, 3);
    await lists.first().selectOption(topics[0] ?? "");
    await page.getByRole("button", { name: "Themenfelder eintragen" }).click();
    expect(await page.locator("#trouble").textContent()).toContain("Bei 1 Maßnahme ist noch");
    await lists.last().selectOption(topics[1] ?? "");
    await shot(page, "consolidate-6-topics");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Themenfelder eintragen" }).click();
    await idle(page);
    expect(await said(page)).toContain("Eingetragen: „Themenfelder je Maßnahme“");
  });

  it("goes through the rest with the keyboard alone", async () => {
    await page.getByLabel("Klärungsfälle zeigen").selectOption("blocking");
    await page.locator("#case").focus();
    for (let left = 12; left > 0 && (await heading(page)) !== "Geschafft"; left--) {
      await page.keyboard.press("1");
      await idle(page);
      await page.locator("#case:focus").waitFor();
    }
    expect(await heading(page)).toBe("Geschafft");
    await shot(page, "consolidate-7-done");
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is whole when %s", async (name, look) => {
    const other = await openDesk(town.browser, town.service, "consolidate", look);
    await shot(other, `consolidate-${name}-1`);
    await other.getByRole("button", { name: "Klärungsfälle durchgehen" }).click();
    await other.locator("#case:focus").waitFor();
    await other.getByLabel("Klärungsfälle zeigen").selectOption("duplicate");
    await shot(other, `consolidate-${name}-2`);
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
  });

  it("shows what changes, and publishes", async () => {
    await page.getByRole("button", { name: "Zur Übersicht des Entwurfs" }).click();
    await page.getByRole("button", { name: "Unterschiede und veröffentlichen" }).click();
    await page.locator("#difference:focus").waitFor();
    await idle(page);
    expect(await page.locator("main").textContent()).toContain(
      "keiner hält das Veröffentlichen auf"
    );
    await shot(page, "consolidate-8-difference");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Als Stand veröffentlichen" }).click();
    await shot(page, "consolidate-9-ask");
    await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
    await page.getByText("ist veröffentlicht").waitFor();
    await idle(page);
    expect(await said(page)).toMatch(/^Stand \d+ ist veröffentlicht: \d+ Maßnahmen\.$/);
    await shot(page, "consolidate-10-published");
  });

  it("corrects what it has published, with a reason", async () => {
    const settings = await town.service.ask("settings");
    const json = (await settings.json()) as { municipality: object };
    const municipality = { ...json.municipality, population: 48_211 };
    const changed = await town.service.ask("settings", {
      method: "PUT",
      body: JSON.stringify({ ...json, municipality }),
      headers: {
        "content-type": "application/json",
        "if-match": settings.headers.get("etag") ?? "",
      },
    });
    expect(changed.status).toBe(200);
    await page.getByRole("button", { name: "Noch einmal zusammenführen" }).click();
    await idle(page);
    await page.getByRole("button", { name: "Unterschiede und veröffentlichen" }).click();
    await page.locator("#difference:focus").waitFor();
    await idle(page);
    await page.getByLabel(/Das berichtigt Stand/).check();
    await page.getByRole("button", { name: /^Stand \d+ berichtigen$/ }).click();
    expect(await page.locator("#trouble").textContent()).toContain("Bitte den Grund");
    await page.getByLabel(/Grund der Berichtigung/).fill("Ein Zeitraum war falsch.");
    await shot(page, "consolidate-11-correct");
    await page.getByRole("button", { name: /^Stand \d+ berichtigen$/ }).click();
    await page.getByRole("button", { name: "Berichtigen", exact: true }).click();
    await page.getByText("ist veröffentlicht").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("hands the draft out as a workbook", async () => {
    await idle(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Als Arbeitsmappe laden" }).click();
    expect((await download).suggestedFilename()).toBe("Katalog-Entwurf.xlsx");
  });
});
