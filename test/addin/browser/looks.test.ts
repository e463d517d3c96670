import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { StartedChromium } from "../../excelHost/browser/startChromium.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";

const town = openTown();

type Look = Parameters<StartedChromium["browser"]["newPage"]>[0] & { readonly text?: string };

const looks: readonly (readonly [name: string, look: Look])[] = [
  ["320 px", { viewport: { width: 320, height: 700 } }],
  ["200 %", { viewport: { width: 350, height: 700 }, text: "200%" }],
  ["dark", { viewport: { width: 350, height: 700 }, colorScheme: "dark" }],
  ["forced", { viewport: { width: 350, height: 700 }, forcedColors: "active" }],
  ["wide", { viewport: { width: 1100, height: 800 }, reducedMotion: "reduce" }],
];

async function openPage({ text, ...look }: Look): Promise<Page> {
  const page = await town.browser.newPage(look);
  await page.goto(`${town.service.address}/#token=${town.service.token}`);
  await page.locator("#steps button").first().waitFor();
  if (text !== undefined) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
  }
  return page;
}

/** What is wider than the pane: nobody scrolls sideways to read. */
const overflowing = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => !element.closest(".unseen, .skip"))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName}.${className}: ${textContent?.slice(0, 40)}`
      )
  );

describe("the department's desk", () => {
  it.each(looks)("can be read and used at %s", async (name, look) => {
    const page = await openPage(look);
    await page.locator("input[type=file]").setInputFiles(list);
    await page.getByText("gefunden.").waitFor();
    for (const step of ["Tabelle übernehmen", "Prüfen", "Meldung abgeben"]) {
      await page.locator("#steps").getByRole("button", { name: step }).click();
      await page.getByRole("heading", { name: step, level: 1 }).waitFor();
      await page.locator("body:not([aria-busy])").waitFor();
      await shot(page, `look-${name}-${step}`.replaceAll(/[ %]+/g, ""));
      expect([step, ...(await overflowing(page))]).toEqual([step]);
      expect([step, ...(await violations(page))]).toEqual([step]);
    }
    await page.close();
  });

  it("is worked with the keyboard alone", async () => {
    const page = await openPage({ viewport: { width: 350, height: 800 } });
    await page.locator("input[type=file]").setInputFiles(list);
    await page.getByText("gefunden.").waitFor();
    await tabTo(page, "Alle Vorschläge annehmen");
    await page.keyboard.press("Enter");
    await page.getByText(/Fragen? zu/).waitFor({ state: "hidden" });
    const download = page.waitForEvent("download");
    await tabTo(page, "Geordnete Arbeitsmappe herunterladen");
    await page.keyboard.press("Enter");
    await download;
    await tabTo(page, "Prüfen");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Prüfen", level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Prüfen");
    await tabTo(page, "Weiter: Meldung abgeben");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Meldung abgeben", level: 1 }).waitFor();
    await tabTo(page, "Fehlanzeige: nichts zu melden");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Fehlanzeige abgeben?" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Fehlanzeige abgeben?" }).waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Fehlanzeige: nichts zu melden"
    );
  });
});

/** Presses Tab until the button has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === name) return;
  }
  throw new Error(`no way to „${name}“ with the keyboard`);
}
