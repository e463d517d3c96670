import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown();

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const said = (page: Page) => page.locator("#said").textContent();
const cardOf = (page: Page, department: string) =>
  page.locator("li.card", { has: page.getByRole("heading", { name: department, exact: true }) });
const mail = async (path: string) => ({
  name: basename(path),
  mimeType: "application/octet-stream",
  buffer: await readFile(path),
});
const missing = "Bildung, Familie und Sport";

describe("the office asks the departments", () => {
  let page: Page;
  it("sees who has answered and who has not", async () => {
    page = await openDesk(town.browser, town.service, "request");
    expect(await page.locator("main").textContent()).toContain(
      "6 von 7 Fachbereichen haben gemeldet"
    );
    expect(await cardOf(page, missing).textContent()).toContain("Meldung steht aus");
    await shot(page, "request-1-list");
    expect(await violations(page)).toEqual([]);
  });

  it("gives out the prepared workbook and the mail that goes with it", async () => {
    const card = cardOf(page, missing);
    await card.locator("summary").click();
    const download = page.waitForEvent("download");
    await card.getByRole("button", { name: "Vorbereitete Mappe laden" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("Klimamaßnahmen 2025 Bildung, Familie und Sport.xlsx");
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(await card.getByLabel("E-Mail zur Abfrage").inputValue()).toContain("Guten Tag");
    expect(await card.getByLabel("E-Mail zur Erinnerung").inputValue()).toContain(
      "noch keine Meldung"
    );
    await shot(page, "request-2-letters");
    expect(await violations(page)).toEqual([]);
  });

  it("gives a department more time, with a reason, and reminds it", async () => {
    const card = cardOf(page, missing);
    await card.getByRole("button", { name: "Mehr Zeit geben" }).click();
    await card.getByLabel("Neue Frist").fill("2027-01-15");
    await card.getByRole("button", { name: "Frist verlängern" }).click();
    expect(await page.locator("#trouble").textContent()).toContain("Grund");
    await card.getByLabel("Grund").fill("Krankheit");
    await page.keyboard.press("Enter");
    await idle(page);
    expect(await card.textContent()).toContain("Frist: 15. Januar 2027");
    await card.getByRole("button", { name: "Im Aufgabenbereich erinnern" }).click();
    await idle(page);
    const { entries } = await (await town.service.ask("periods/2025/inquiries")).json();
    expect(entries).toMatchObject([{ department: missing, dueDate: "2027-01-15" }]);
  });

  it("accepts a Meldung, and gives it back with what is missing", async () => {
    const card = cardOf(page, "Bauen und Gebäude");
    await card
      .getByRole("button", { name: /^Annehmen/ })
      .first()
      .click();
    await idle(page);
    expect(await said(page)).toBe("Die Meldung von Bauen und Gebäude ist angenommen.");
    expect(await card.textContent()).toContain("Meldung angenommen");
    await card
      .getByRole("button", { name: /^Zurückgeben/ })
      .first()
      .click();
    await page.locator("#return:focus").waitFor();
    await card.getByRole("button", { name: "Meldung zurückgeben" }).click();
    expect(await page.locator("#trouble").textContent()).toContain("was ergänzt werden soll");
    await card.getByLabel("Was soll ergänzt werden?").fill("Bitte die Kosten nachtragen.");
    await shot(page, "request-return");
    expect(await violations(page)).toEqual([]);
    await card.getByRole("button", { name: "Meldung zurückgeben" }).click();
    await idle(page);
    expect(await said(page)).toContain("Die Meldung ist zurückgegeben.");
    const { entries } = await (await town.service.ask("periods/2025/inquiries")).json();
    expect(entries).toContainEqual(
      expect.objectContaining({
        department: "Bauen und Gebäude",
        text: "Bitte die Kosten nachtragen.",
      })
    );
  });

  it("reads many mailed files, proposes the department, and refuses what is none", async () => {
    await page.getByLabel("Dateien auswählen").setInputFiles([
      await mail("demo/eschenfurt/2024/FB5_Klimaliste_Stand_2025-02.xlsx"),
      await mail("demo/eschenfurt/WiFö_Klimawerkstatt_Protokoll.xlsx"),
      {
        name: "Foto.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("kein Excel"),
      },
    ]);
    await idle(page);
    await page.getByRole("heading", { name: "Foto.xlsx" }).waitFor();
    await idle(page);
    const list = cardOf(page, "FB5_Klimaliste_Stand_2025-02.xlsx");
    expect(await list.getByLabel("Fachbereich").inputValue()).toBe("Bauen und Gebäude");
    expect(await list.locator("legend").textContent()).toContain(
      "Von Bauen und Gebäude ist schon da: „FB5_Klimaliste_Stand_2026-02.xlsx“."
    );
    expect(await cardOf(page, "Foto.xlsx").locator(".careful").textContent()).toMatch(/Bitte/);
    await shot(page, "request-3-mailed");
    expect(await violations(page)).toEqual([]);
  });

  it("takes nothing over before it is said whether a file replaces what is there", async () => {
    await page.getByRole("button", { name: /als Meldungen übernehmen/ }).click();
    const trouble = page.locator("#trouble");
    await trouble.locator(".trouble").waitFor();
    expect(await trouble.textContent()).toMatch(/zuerst wählen, ob .* das Bisherige ersetz/);
    await trouble.getByRole("button", { name: "Schließen" }).click();
    for (const card of await page.locator("li.card", { has: page.locator("legend") }).all()) {
      await card.getByLabel("Diese Datei kommt hinzu").check();
    }
    await shot(page, "request-3-place");
    expect(await violations(page)).toEqual([]);
  });

  it("takes them over in the department's name, and has a receipt for each", async () => {
    await cardOf(page, "FB5_Klimaliste_Stand_2025-02.xlsx")
      .getByLabel("Fachbereich")
      .selectOption(missing);
    await page.getByLabel("Eingegangen am").fill("2026-11-27");
    await page.getByRole("button", { name: /als Meldungen übernehmen/ }).click();
    await page.getByText("Übernommen. Die Eingangsbestätigungen").waitFor();
    await idle(page);
    expect(await said(page)).toContain("Übernommen");
    const taken = cardOf(page, "FB5_Klimaliste_Stand_2025-02.xlsx");
    await taken.locator("summary").click();
    const receipt = await taken.locator("textarea").inputValue();
    expect(receipt).toContain(`An: ${missing}`);
    expect(receipt).toContain("ist am 27.11.2026 bei uns eingegangen");
    expect(await page.locator("main").textContent()).toContain(
      "7 von 7 Fachbereichen haben gemeldet"
    );
    await shot(page, "request-4-taken");
    expect(await violations(page)).toEqual([]);
  });

  it("opens the next period and closes the last one, by keyboard", async () => {
    await page.getByRole("button", { name: "Neuen Zeitraum eröffnen" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#period:focus").waitFor();
    await page.getByLabel("Bezeichnung").fill("2027");
    await page.getByLabel("Meldungen erbeten bis").fill("2028-02-28");
    await page.getByLabel("Stadtwerke Eschenfurt GmbH").focus();
    await page.keyboard.press("Space");
    await shot(page, "request-5-period");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Bezeichnung").press("Enter");
    await page.getByText("Gespeichert.").waitFor();
    await idle(page);
    expect(await said(page)).toContain("Gefragt sind 6 Fachbereiche.");
    expect(await page.getByLabel("Berichtszeitraum").inputValue()).toBe("2027");
    await page.getByRole("button", { name: "Zeitraum schließen" }).click();
    await page.getByRole("button", { name: "Schließen", exact: true }).click();
    await page.getByText("ist geschlossen").first().waitFor();
    await shot(page, "request-6-closed");
    await idle(page);
    await page.getByRole("button", { name: "Wieder öffnen" }).click();
    await page.getByText("ist wieder offen").waitFor();
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is whole when %s", async (name, look) => {
    const other = await openDesk(town.browser, town.service, "request", look);
    await other.locator("li.card summary").first().click();
    await shot(other, `request-${name}`);
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
  });
});
