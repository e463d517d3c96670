import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown();

async function openPage(): Promise<Page> {
  const page = await town.browser.newPage({ viewport: { width: 350, height: 800 } });
  await page.goto(`${town.service.address}/#token=${town.service.token}`);
  await page.locator("#steps button").first().waitFor();
  return page;
}

describe("the pane in a browser", () => {
  it("opens at the printed address, and takes the token out of it", async () => {
    const page = await openPage();
    expect(await page.locator("#town").textContent()).toBe("Stadt Eschenfurt");
    expect(page.url()).toBe(`${town.service.address}/`);
  });

  it("shows its frame before any script has run", async () => {
    const context = await town.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(town.service.address);
    expect(await page.locator("h1").textContent()).toBe("Klimakatalog");
    await context.close();
  });

  it("can be opened once more where the service was not ready", async () => {
    const page = await town.browser.newPage({ viewport: { width: 350, height: 800 } });
    const title = "Der Speicher antwortet gerade nicht";
    const body = JSON.stringify({ code: "storeAway", status: 503, title, detail: "Bitte warten." });
    await page.route(
      "**/api/v1/me",
      (route) => route.fulfill({ status: 503, contentType: "application/problem+json", body }),
      { times: 1 }
    );
    await page.goto(`${town.service.address}/#token=${town.service.token}`);
    await page.getByText(title).waitFor();
    await shot(page, "start-not-ready");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await page.getByRole("heading", { name: "Tabelle übernehmen", level: 1 }).waitFor();
    expect(await page.getByText(title).count()).toBe(0);
  });

  it("leads to the other steps where the wished one needs the service", async () => {
    const page = await openPage();
    await page.route("**/api/**", (route) => route.abort());
    await page.goto(`${town.service.address}/?view=consolidate`);
    await page.locator("#trouble", { hasText: "nicht zu erreichen" }).waitFor();
    await page.getByRole("heading", { name: "Zusammenführen", level: 1 }).waitFor();
    await shot(page, "start-away");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Fachbereich" }).click();
    await page.getByRole("heading", { name: "Tabelle übernehmen", level: 1 }).waitFor();
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
