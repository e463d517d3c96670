import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { excelHost } from "../../excelHost/excelHost.ts";
import type { RequirementSet } from "../../excelHost/requirementSets.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { openDesk } from "./openDesk.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";
import { publishOnce } from "./publishOnce.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";
const town = openTown(publishOnce);

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

const saved = async (id: string) => (await town.service.ask(`papers/${id}`)).json();

/** The next request to this address is answered so; later ones go through. */
async function answerOnce(page: Page, address: RegExp, status: number, code: string) {
  const problem = { code, status, title: titles[code], detail: "Bitte noch einmal versuchen." };
  await page.route(
    address,
    (route) =>
      route.fulfill({
        ...{ status, contentType: "application/problem+json" },
        body: JSON.stringify(problem),
      }),
    { times: 1 }
  );
}
const titles: Readonly<Record<string, string>> = {
  notSignedIn: "Bitte anmelden",
  storeAway: "Der Speicher antwortet gerade nicht",
};

describe("somebody else was quicker (412)", () => {
  it("is told in German, and nothing that was typed is lost", async () => {
    const page = await openDesk(town.browser, town.service, "papers");
    await press(page, "Neue Vorlage");
    await page.locator("#paper:focus").waitFor();
    await page.locator("summary", { hasText: /^Angaben zur Vorlage$/ }).click();
    await page.getByLabel(/^Betreff/).fill("Erster Betreff");
    await press(page, "Nur speichern");
    await page.getByText("Gespeichert.").waitFor();
    await idle(page);
    // The same paper, saved from another desk.
    const { entries } = await (await town.service.ask("papers")).json();
    const { id, state: _, file: __, ...paper } = entries.at(-1);
    const found = await town.service.ask(`papers/${id}`);
    const changed = await town.service.ask(`papers/${id}`, {
      method: "PUT",
      headers: {
        "content-type": "application/json",
        "if-match": found.headers.get("etag") ?? "",
      },
      body: JSON.stringify({ ...paper, context: { subject: "Von nebenan", reference: "V/7" } }),
    });
    expect(changed.status).toBe(200);
    await page.getByLabel(/^Betreff/).fill("Zweiter Betreff");
    await press(page, "Nur speichern");
    await page.locator("#trouble p").first().waitFor();
    await idle(page);
    expect(await page.locator("#trouble").textContent()).toMatch(/[Ii]nzwischen/);
    expect(await page.getByLabel(/^Betreff/).inputValue()).toBe("Zweiter Betreff");
    // Only the other one has written here.
    expect(await page.getByLabel(/^Vorlagennummer/).inputValue()).toBe("V/7");
    expect(await page.locator(".note.careful").textContent()).toContain("geändert: Betreff.");
    await shot(page, "interruptions-412");
    expect(await violations(page)).toEqual([]);
    await press(page, "Noch einmal versuchen");
    await page.getByText("Gespeichert.").waitFor();
    await idle(page);
    // The button is gone with its message; whoever pressed it goes on in the step.
    expect(await page.locator("main :focus").count()).toBe(1);
    expect((await saved(id)).context).toEqual({ subject: "Zweiter Betreff", reference: "V/7" });
    await page.close();
  });
});

describe("an answer that got lost (the paper is kept, and nobody knows)", () => {
  it("is no conflict with oneself", async () => {
    const page = await openDesk(town.browser, town.service, "papers");
    await press(page, "Neue Vorlage");
    await page.locator("#paper:focus").waitFor();
    await page.locator("summary", { hasText: /^Angaben zur Vorlage$/ }).click();
    await page.getByLabel(/^Betreff/).fill("Nur einmal");
    await idle(page);
    const put = /\/api\/v1\/papers\/[0-9a-f-]+$/;
    await page.route(
      put,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 }
    );
    await press(page, "Nur speichern");
    await page.locator("#trouble").getByText("nicht zu erreichen").waitFor();
    await idle(page);
    await press(page, "Noch einmal versuchen");
    await page.getByText("Gespeichert.").waitFor();
    expect(await page.locator(".note.careful").count()).toBe(0);
    await page.close();
  });
});

describe("a token that ran out in the middle of work", () => {
  it.each([
    [401, "notSignedIn"],
    [503, "storeAway"],
  ] as const)("%i is told, and the same button goes on afterwards", async (status, code) => {
    const page = await openDesk(town.browser, town.service, "papers");
    await press(page, "Neue Vorlage");
    await page.locator("#paper:focus").waitFor();
    await page.locator("summary", { hasText: /^Angaben zur Vorlage$/ }).click();
    await page.getByLabel(/^Betreff/).fill("Bleibt stehen");
    await idle(page);
    await answerOnce(page, /\/api\/v1\/papers\/[0-9a-f-]+$/, status, code);
    await press(page, "Nur speichern");
    await page
      .locator("#trouble")
      .getByText(titles[code] ?? "")
      .waitFor();
    await idle(page);
    expect(await page.getByLabel(/^Betreff/).inputValue()).toBe("Bleibt stehen");
    await press(page, "Noch einmal versuchen");
    await page.getByText("Gespeichert.").waitFor();
    await page.close();
  });
});

describe("an older Excel", () => {
  it.each(["1.9", "1.14"] as const)(
    "with ExcelApi %s makes the catalogue and its figures all the same",
    async (requirementSet: RequirementSet) => {
      const host = excelHost({
        ...{ open: await readXlsx(await readFile(list)), save: writeXlsx, requirementSet },
      });
      const { pane, page } = await openInExcel(town.browser, host, { service: town.service });
      const click = (name: string) => pane.getByRole("button", { name }).first().click();
      await pane.getByText("gefunden.").waitFor();
      const accept = pane.getByRole("button", { name: "Alle Vorschläge annehmen" });
      if ((await accept.count()) > 0) await accept.click();
      await pane.getByText(/Fragen? zu/).waitFor({ state: "hidden" });
      await click("Katalog anlegen");
      await pane.getByText("Das Blatt „Katalog“ ist da.").waitFor();
      await click("Prüfen");
      await pane
        .getByText(/\d+ Hinweis|Nichts aufgefallen/)
        .first()
        .waitFor();
      await click("Übersicht");
      await click("Blatt mit Diagrammen schreiben");
      await pane.getByText("Das Blatt „Übersicht“ ist da.").waitFor();
      expect(host.requests.filter(({ error }) => error)).toEqual([]);
      await shot(page, `interruptions-excel-${requirementSet}`);
      await page.close();
    }
  );
});
