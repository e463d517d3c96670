import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StartedChromium, startChromium } from "../../excelHost/browser/startChromium.ts";
import { buildPane } from "./buildPane.ts";
import { shot } from "./shots.ts";
import { type Service, startService } from "./startService.ts";
import { violations } from "./violations.ts";

let chromium: StartedChromium;
let service: Service;
beforeAll(async () => {
  await buildPane();
  [chromium, service] = await Promise.all([startChromium(), startService()]);
});
afterAll(async () => {
  await chromium.close();
  await service.stop();
});

async function openPage(): Promise<Page> {
  const page = await chromium.browser.newPage({ viewport: { width: 350, height: 800 } });
  await page.goto(`${service.address}/#token=${service.token}`);
  await page.locator("#steps button").first().waitFor();
  return page;
}

describe("the pane in a browser", () => {
  it("opens at the printed address, and takes the token out of it", async () => {
    const page = await openPage();
    expect(await page.locator("#town").textContent()).toBe("Stadt Eschenfurt");
    expect(page.url()).toBe(`${service.address}/`);
  });

  it("shows its frame before any script has run", async () => {
    const context = await chromium.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(service.address);
    expect(await page.locator("h1").textContent()).toBe("Klimakatalog");
    await context.close();
  });

  it("explains every field, and axe finds nothing", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "Hilfe" }).click();
    await page.getByRole("heading", { name: "Hilfe", level: 1 }).waitFor();
    for (const fold of await page.locator("summary").all()) await fold.click();
    await shot(page, "help");
    expect(await violations(page)).toEqual([]);
  });
});
