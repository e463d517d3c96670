import { readFile } from "node:fs/promises";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../functions/workbook/writeWorkbook.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { requestLayout } from "../../../shared/workbook/requests/requestLayout.ts";
import { origin } from "../../excelHost/browser/hostPage.ts";
import { excelHost } from "../../excelHost/excelHost.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";
const department = "Bauen und Gebäude";

const town = openTown();

interface Entry {
  readonly id: string;
  readonly department: string;
  readonly receivedHow: string;
  readonly measures: number;
  readonly kind: string;
  readonly isCurrent: boolean;
}

const fromPane = async (): Promise<readonly Entry[]> => {
  const answer = await town.service.ask("periods/2025/submissions?limit=1000");
  const { entries } = (await answer.json()) as { readonly entries: readonly Entry[] };
  return entries.filter(({ receivedHow }) => receivedHow === "pane");
};

async function openPage(): Promise<Page> {
  const page = await town.browser.newPage({ viewport: { width: 350, height: 800 } });
  await page.goto(`${town.service.address}/?view=submit#token=${town.service.token}`);
  await page.getByRole("heading", { name: "Meldung abgeben", level: 1 }).waitFor();
  return page;
}

/** What the office would have sent after a published version. */
async function prefilled(): Promise<Uint8Array> {
  const { settings } = readSettings(
    JSON.parse(await readFile("demo/eschenfurt/settings.json", "utf8"))
  );
  const [period] = settings.periods.filter(({ id }) => id === "2025");
  if (!period) throw new Error("the demo town has no period 2025");
  const titles = ["Dach der Turnhalle", "Heizung im Rathaus", "Lüftung der Kita"];
  const layout = requestLayout({
    ...{ version: { number: 1, hash: "x", period: "2024" }, settings, period, lastLabel: "2024" },
    department,
    measures: titles.map((title, at) => ({
      values: { id: `00000000-0000-5000-8000-00000000000${at}`, code: `BS${at + 1}`, title },
      ownColumns: {},
    })),
  });
  return writeWorkbook(layout, new Date("2026-01-05T08:00:00Z"));
}

describe("Meldung abgeben", () => {
  it("sends once what a browser sends while the way was cut, and says so", async () => {
    const page = await openPage();
    await page.locator("input[type=file]").setInputFiles(list);
    await page.getByText("Das ist neu").waitFor();
    await shot(page, "submit");
    expect(await violations(page)).toEqual([]);
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("button", { name: "Noch einmal abgeben" }).click();
    await page.getByText("wartet auf diesem Rechner").waitFor();
    await shot(page, "submit-waiting");
    expect(await fromPane()).toEqual([]);
    await page.goto(`${town.service.address}/`);
    await page.getByText("wartet noch darauf").waitFor();
    await page.unroute("**/api/**");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText("ist eingegangen").waitFor();
    await shot(page, "submit-arrived");
    expect(await fromPane()).toMatchObject([{ department, measures: 15, isCurrent: true }]);
    await page.reload();
    await page.getByRole("heading", { name: "Tabelle übernehmen", level: 1 }).waitFor();
    expect(await fromPane()).toHaveLength(1);
  });

  it.each([
    ["no way to the service", "Finanzen und Liegenschaften", (route: Route) => route.abort()],
    [
      "a service that cannot answer (503)",
      "Umwelt und Stadtgrün",
      (route: Route) => route.fulfill({ status: 503, body: "Service Unavailable" }),
    ],
  ])(
    "sends by itself what %s held up, at whatever step somebody is by then",
    async (_, sender, cut) => {
      const page = await openPage();
      await page.clock.install();
      await page.getByLabel("Dienststelle, die meldet").selectOption(sender);
      const before = (await fromPane()).length;
      await page.route("**/api/**", cut);
      await page.getByRole("button", { name: "Fehlanzeige: nichts zu melden" }).click();
      await page.getByRole("button", { name: "Fehlanzeige abgeben" }).click();
      await page.getByText("wartet auf diesem Rechner").waitFor();
      await page.goto(`${town.service.address}/?view=check`);
      await page.getByRole("heading", { name: "Prüfen", level: 1 }).waitFor();
      await page.clock.runFor(30_000);
      expect(await page.getByText("ist eingegangen").count()).toBe(0);
      await page.unroute("**/api/**");
      const arrived = async () => {
        await page.clock.runFor(20_000);
        return page.getByText("ist eingegangen").count();
      };
      await expect.poll(arrived).toBe(1);
      expect(await fromPane()).toHaveLength(before + 1);
      await page.close();
    }
  );

  it("takes a Fehlanzeige after asking once", async () => {
    const page = await openPage();
    await page
      .getByLabel("Dienststelle, die meldet")
      .selectOption("Zentrale Dienste und Organisation");
    await page.getByRole("button", { name: "Fehlanzeige: nichts zu melden" }).click();
    await shot(page, "submit-nothing");
    await page.getByRole("button", { name: "Fehlanzeige abgeben" }).click();
    await page.getByText("Fehlanzeige ist eingegangen").waitFor();
    expect((await fromPane()).map(({ kind }) => kind)).toContain("Fehlanzeige");
  });

  it("opens a prefilled workbook at once, and answers a row with one click", async () => {
    const bytes = await prefilled();
    const host = excelHost({ open: await readXlsx(bytes), save: writeXlsx });
    const { pane, page } = await openInExcel(town.browser, host, { service: town.service });
    await pane.getByRole("heading", { name: "Meldung abgeben", level: 1 }).waitFor();
    await pane.getByRole("heading", { name: "0 von 3 Maßnahmen beantwortet" }).waitFor();
    await shot(page, "submit-prefilled");
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "keine Änderung bei BS1 Dach der Turnhalle" }).click();
    await pane.getByRole("heading", { name: "1 von 3 Maßnahmen beantwortet" }).waitFor();
    await pane.getByRole("button", { name: "Rückgängig" }).click();
    await pane.getByRole("heading", { name: "0 von 3 Maßnahmen beantwortet" }).waitFor();
    await pane.getByRole("button", { name: "keine Änderung bei BS1 Dach der Turnhalle" }).click();
    await pane.getByRole("heading", { name: "1 von 3 Maßnahmen beantwortet" }).waitFor();
    await pane.getByRole("button", { name: "Bei allen 2 offenen: keine Änderung" }).click();
    await pane.getByRole("button", { name: "Ja, eintragen" }).click();
    await pane.getByRole("heading", { name: "3 von 3 Maßnahmen beantwortet" }).waitFor();
    await shot(page, "submit-answered");
  });

  it("shows a Rückfrage with its date, leads to the row, and takes the reply", async () => {
    const ask = await town.service.ask("periods/2025/inquiries", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        department,
        text: "Bei BS 2 fehlt der Stand. Was wurde erreicht?",
        dueDate: "2026-12-15",
      }),
    });
    expect(ask.status).toBe(201);
    const host = excelHost({ open: await readXlsx(await readFile(list)), save: writeXlsx });
    const { pane, page } = await openInExcel(town.browser, host, { service: town.service });
    await pane.getByRole("button", { name: "Meldung abgeben", exact: true }).first().click();
    await pane.getByLabel("Dienststelle, die meldet").selectOption(department);
    await pane.getByText("bitte bis 15. Dezember 2026").waitFor();
    await shot(page, "submit-inquiry");
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Zeile von BS2 zeigen" }).click();
    await expect.poll(() => host.workbook.selection?.sheet.name).toBe("Maßnahmen 2025");
    await pane.getByLabel("Antwort").fill("Drei Gebäude sind fertig.");
    await pane.getByRole("button", { name: "Antwort senden" }).click();
    await pane.getByText("Ihre Antwort ist bei der Stabsstelle.").waitFor();
    expect(page.url()).toContain(origin);
  });
});
