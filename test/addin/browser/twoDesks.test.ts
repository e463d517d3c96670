import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown();

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const trouble = (page: Page) => page.locator("#trouble p").first();

async function openConflicts(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Klärungsfälle durchgehen" }).click();
  await page.getByLabel("Klärungsfälle zeigen").selectOption("conflict");
  await page.getByRole("heading", { name: "Widerspruch (1 von 2)" }).waitFor();
}

describe("two at the office over the same Klärungsfall", () => {
  it("are told who was quicker, and go on with the next", async () => {
    const first = await openDesk(town.browser, town.service, "consolidate");
    await first.getByRole("button", { name: "Meldungen zusammenführen" }).click();
    await first.getByRole("heading", { name: "Entwurf" }).waitFor();
    await idle(first);
    const second = await openDesk(town.browser, town.service, "consolidate");
    await openConflicts(first);
    await openConflicts(second);
    await first.getByRole("button", { name: "Das gilt" }).first().click();
    await first.getByText("Eingetragen:").waitFor();
    await second.getByRole("button", { name: "Das gilt" }).last().click();
    await trouble(second).waitFor();
    await idle(second);
    expect(await trouble(second).textContent()).toContain("inzwischen schon beantwortet");
    expect(await second.getByRole("button", { name: "Noch einmal versuchen" }).count()).toBe(0);
    await second.getByRole("heading", { name: "Widerspruch (1 von 1)" }).waitFor();
    await shot(second, "two-desks-late");
    expect(await violations(second)).toEqual([]);
    await second.getByRole("button", { name: "Das gilt" }).last().click();
    await second.getByText("Eingetragen:").waitFor();
    await second.getByRole("heading", { name: "Geschafft" }).waitFor();
    await idle(second);
    // The last answer is taken back as each before it.
    await second.locator("#case").focus();
    await second.keyboard.press("z");
    await second.getByText("Zurückgenommen.").waitFor();
    await second.getByRole("heading", { name: "Widerspruch (1 von 1)" }).waitFor();
    await second.close();
    await first.close();
  });

  it("take back only what still stands", async () => {
    const page = await openDesk(town.browser, town.service, "consolidate");
    await page.getByRole("button", { name: "Klärungsfälle durchgehen" }).click();
    await page.getByLabel("Klärungsfälle zeigen").selectOption("duplicate");
    const answer = page.waitForResponse(/\/answers\//);
    await page.getByRole("button", { name: "Es sind zwei Maßnahmen" }).click();
    const written = await answer;
    await page.getByText("Eingetragen:").waitFor();
    const path = new URL(written.url()).pathname.replace("/api/v1/", "");
    const headers = { "if-match": (await written.headerValue("etag")) ?? "" };
    expect((await town.service.ask(path, { method: "DELETE", headers })).status).toBeLessThan(300);
    await page.getByRole("button", { name: /^Zurücknehmen/ }).click();
    await trouble(page).waitFor();
    expect(await trouble(page).textContent()).toContain("Es bleibt, wie es jetzt ist.");
    expect(await page.getByRole("button", { name: /^Zurücknehmen/ }).count()).toBe(0);
    await page.close();
  });
});
