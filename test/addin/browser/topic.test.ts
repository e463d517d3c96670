import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { publishOnce } from "./publishOnce.ts";
import { shot } from "./shots.ts";
import type { Service } from "./startService.ts";
import { violations } from "./violations.ts";

const town = openTown(async (service) => {
  await publishOnce(service);
  await becomes(service, ["sponsor"], ["MO"]);
});

/** The person at this machine takes other roles; the administration of settings nobody takes from themselves. */
async function becomes(service: Service, roles: readonly string[], topics: readonly string[]) {
  const found = await service.ask("members/local/local");
  const { tenant, account, ...member } = await found.json();
  const answer = await service.ask("members/local/local", {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": found.headers.get("etag") ?? "" },
    body: JSON.stringify({ ...member, roles: [...roles, "admin"], topics }),
  });
  expect(answer.status).toBe(200);
}

const report = "periods/2025/topic-reports/MO";
const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const card = (page: Page) => page.locator("main li.card").first();
const write = async (change: (text: object) => object) => {
  const kept = await town.service.ask(report);
  const { topic, period, releasedAt, ...text } = await kept.json();
  const answer = await town.service.ask(report, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": kept.headers.get("etag") ?? "" },
    body: JSON.stringify(change(text)),
  });
  expect(answer.status).toBe(200);
};

describe("the sponsor at the own topic", () => {
  let page: Page;
  it("sees the measures of this topic alone, and a report proposed from them", async () => {
    page = await openDesk(town.browser, town.service, "topic");
    expect(await page.locator("#steps").textContent()).toContain("Mein Themenfeld");
    expect(await page.locator("#steps").textContent()).not.toContain("Zusammenführen");
    const names = await page.locator("main li.card h3").allTextContents();
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !name.startsWith("MO"))).toEqual([]);
    expect(await page.locator("main").textContent()).toContain("○ Vorschlag aus den Maßnahmen");
    expect(await page.getByLabel("Fortschritte").inputValue()).toMatch(/^- .+ \(MO\d+\): /);
    await shot(page, "topic-1-proposal");
    expect(await violations(page)).toEqual([]);
  });

  it("reads everything a measure says, and comments on it, by keyboard", async () => {
    await card(page).locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await card(page).locator("dl").waitFor();
    await card(page).locator("summary").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Bitte mit der Stadtplanung abstimmen.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Die Anmerkung steht jetzt bei der Maßnahme").waitFor();
    await idle(page);
    expect(await card(page).textContent()).toContain("1 Anmerkung");
    const { entries } = await (await town.service.ask("periods/2025/comments")).json();
    expect(entries).toMatchObject([{ text: "Bitte mit der Stadtplanung abstimmen." }]);
    await shot(page, "topic-2-comment");
    expect(await violations(page)).toEqual([]);
  });

  it("edits the report and saves it", async () => {
    await page.getByLabel("Fortschritte").fill("Die erste Radroute ist fertig.");
    await page.getByLabel("Entscheidungsbedarf").fill("Über Tempo 30 ist zu entscheiden.");
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await page.getByText("◐ Gespeichert, noch nicht freigegeben.").waitFor();
    await idle(page);
    expect(await (await town.service.ask(report)).json()).toMatchObject({
      progress: "Die erste Radroute ist fertig.",
      decisionsNeeded: "Über Tempo 30 ist zu entscheiden.",
    });
  });

  it("loses nothing when somebody else was quicker", async () => {
    await write((text) => ({ ...text, challenges: "Es fehlt Personal." }));
    await page.getByLabel("Fortschritte").fill("Zwei Radrouten sind fertig.");
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await page.getByText("Inzwischen hat jemand anderes").waitFor();
    await idle(page);
    expect(await page.getByLabel("Fortschritte").inputValue()).toBe("Zwei Radrouten sind fertig.");
    expect(await page.locator(".careful").textContent()).toContain("Es fehlt Personal.");
    await shot(page, "topic-3-others");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Meinen Text behalten" }).click();
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await page.getByText("◐ Gespeichert, noch nicht freigegeben.").waitFor();
    await idle(page);
  });

  it("releases it, and a later change takes the release back", async () => {
    await page.getByRole("button", { name: "Freigeben", exact: true }).click();
    await page.locator("dialog").getByRole("button", { name: "Freigeben", exact: true }).click();
    await page.getByText("● Freigegeben am").waitFor();
    await idle(page);
    expect((await (await town.service.ask(report)).json()).releasedAt).toMatch(/^\d{4}-/);
    await shot(page, "topic-4-released");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Herausforderungen").fill("Die Fläche fehlt.");
    await page.getByText("Mit dem Speichern endet die bisherige Freigabe.").waitFor();
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await page.getByText("◐ Gespeichert, noch nicht freigegeben.").waitFor();
    await idle(page);
    expect((await (await town.service.ask(report)).json()).releasedAt).toBeUndefined();
  });

  it("asks before what was typed is left behind", async () => {
    await page.getByLabel("Fortschritte").fill("Noch nicht gespeichert");
    const labels = await page.getByLabel("Berichtszeitraum").locator("option").allTextContents();
    const label = labels.find((one) => one !== "2025") ?? "";
    await page.getByLabel("Berichtszeitraum").selectOption({ label });
    await page.getByRole("button", { name: "Hier bleiben" }).click();
    await expect.poll(() => page.getByLabel("Berichtszeitraum").inputValue()).toBe("2025");
    expect(await page.getByLabel("Fortschritte").inputValue()).toBe("Noch nicht gespeichert");
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is whole when %s", async (name, look) => {
    const other = await openDesk(town.browser, town.service, "topic", look);
    await card(other).locator("summary").first().click();
    await card(other).locator("summary").nth(1).click();
    await shot(other, `topic-${name}`);
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
  });

  it("leaves the release to the sponsor, and other topics to others", async () => {
    await becomes(town.service, ["coordinator"], ["EE"]);
    const other = await openDesk(town.browser, town.service, "topic");
    const text = await other.locator("main").textContent();
    expect(text).toContain("Themenfeld Energie und Wärme");
    expect(text).toContain("Freigeben kann ihn die Themenpatenschaft: Kerstin Dahlhoff-Engers.");
    expect(await other.getByRole("button", { name: /reigeben/ }).count()).toBe(0);
    await becomes(town.service, ["coordinator"], []);
    const none = await openDesk(town.browser, town.service, "topic");
    expect(await none.locator("main").textContent()).toContain("noch kein Themenfeld eingetragen");
  });
});
