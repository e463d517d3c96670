import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { excelHost } from "../../excelHost/excelHost.ts";
import { readXlsx } from "../../excelHost/xlsx/readXlsx.ts";
import { writeXlsx } from "../../excelHost/xlsx/writeXlsx.ts";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openInExcel } from "./openInExcel.ts";
import { openTown } from "./openTown.ts";
import { publishOnce } from "./publishOnce.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const list = "demo/eschenfurt/FB5_Klimaliste_Stand_2026-02.xlsx";

const town = openTown(publishOnce);

describe("the figures of a workbook", () => {
  it("are counted without Excel, and say what nobody stated", async () => {
    const page = await openDesk(town.browser, town.service, "structure");
    await page.locator("input[type=file]").setInputFiles(list);
    await page.getByText("gefunden.").waitFor();
    await page.locator("#steps").getByRole("button", { name: "Übersicht" }).click();
    await page.getByText("Maßnahmen nach Themenfeld").waitFor();
    const figures = await page.locator("dl.figures").textContent();
    expect(figures).toMatch(/Maßnahmen15/);
    expect(figures).toMatch(/Investitionskosten.*ohne Angabe/);
    expect(await page.getByRole("button", { name: "Blatt mit Diagrammen" }).count()).toBe(0);
    await shot(page, "overview-1-department");
    expect(await violations(page)).toEqual([]);
  });

  it("become a sheet with charts in the catalogue, and the same sheet next time", async () => {
    const host = excelHost({ open: await readXlsx(await readFile(list)), save: writeXlsx });
    const { pane, page } = await openInExcel(town.browser, host, { service: town.service });
    const click = (name: string) => pane.getByRole("button", { name }).first().click();
    await pane.getByText("gefunden.").waitFor();
    await click("Übersicht");
    await pane.getByText("Bitte zuerst die Tabelle übernehmen.").waitFor();
    await click("Tabelle übernehmen");
    await click("Alle Vorschläge annehmen");
    await pane.getByText(/Fragen? zu/).waitFor({ state: "hidden" });
    await click("Katalog anlegen");
    await pane.getByText("Das Blatt „Katalog“ ist da.").waitFor();
    await click("Übersicht");
    await click("Blatt mit Diagrammen schreiben");
    await pane.getByText("Das Blatt „Übersicht“ ist da.").waitFor();
    const sheets = () => host.workbook.sheets.map(({ name }) => name);
    expect(sheets().slice(-3)).toEqual(["Katalog", "Listen", "Übersicht"]);
    expect(host.workbook.active.charts.length).toBeGreaterThan(1);
    await shot(page, "overview-2-excel");
    expect(await violations(pane)).toEqual([]);
    await click("Blatt mit Diagrammen schreiben");
    await pane.getByText("Das Blatt „Übersicht“ ist auf dem neuesten Stand.").waitFor();
    expect(sheets().slice(-3)).toEqual(["Katalog", "Listen", "Übersicht"]);
  });
});

describe("the figures of the town", () => {
  it.each([
    ["light", {}],
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("of the version are whole when %s", async (name, look) => {
    const page = await openDesk(town.browser, town.service, "townOverview", look);
    await page.getByText("Maßnahmen nach Themenfeld").waitFor();
    const from = page.getByRole("combobox", { name: "Zahlen aus" });
    expect(await from.locator("option").allTextContents()).toEqual(["Stand 1 (2025)"]);
    await page.locator("summary").first().click();
    await shot(page, `overview-3-town-${name}`);
    expect(await isTooWide(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
  });
});
