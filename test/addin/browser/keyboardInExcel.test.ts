import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { excelHost } from "../../excelHost/excelHost.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";

const town = openTown();
const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";

async function openList() {
  const host = excelHost({ open: await readXlsx(await readFile(list)), save: writeXlsx });
  const opened = await openInExcel(town.browser, host, { service: town.service });
  await opened.pane.getByText("gefunden.").waitFor();
  await opened.page.locator("iframe").focus();
  await opened.pane.locator("main h1[tabindex]").focus();
  return opened;
}

const focused = (pane: Frame) =>
  pane.evaluate(() => (document.activeElement?.textContent ?? "").trim().replace(/\s+/g, " "));

/** Presses Tab until something with this name has the focus. */
async function tabTo(pane: Frame, page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let left = 60; left > 0; left--) {
    await page.keyboard.press(key);
    if (name.test(await focused(pane))) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

describe("the pane in Excel on the web, by keyboard alone", () => {
  it("goes on from the heading of a step, stops at folds, and comes back", async () => {
    const { pane, page } = await openList();
    await tabTo(pane, page, /^Alle Vorschläge annehmen$/);
    await tabTo(pane, page, /Spalten zugeordnet$/);
    await page.keyboard.press("Enter");
    await pane.locator("details[open] > summary", { hasText: "Spalten zugeordnet" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await tabTo(pane, page, /Spalten zugeordnet$/);
    await tabTo(pane, page, /^Katalog anlegen$/);
    await page.close();
  });

  it("closes a question with Escape, and is where it was", async () => {
    const { pane, page } = await openList();
    await tabTo(pane, page, /^Katalog anlegen$/);
    await page.keyboard.press("Enter");
    await pane.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await pane.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await focused(pane)).toBe("Katalog anlegen");
    await page.close();
  });
});
