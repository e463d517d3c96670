import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

/** The person at this machine answers for a department. */
const town = openTown(async ({ ask }) => {
  const found = await ask("members/local/local");
  const { tenant, account, ...member } = await found.json();
  const headers = {
    "content-type": "application/json",
    "if-match": found.headers.get("etag") ?? "",
  };
  const body = JSON.stringify({ ...member, departments: ["Bauen und Gebäude"] });
  expect((await ask("members/local/local", { method: "PUT", headers, body })).status).toBe(200);
});

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const field = (page: Page, name: string | RegExp) => page.getByLabel(name, { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const part = (page: Page, label: string) =>
  page.getByRole("combobox", { name: "Bereich", exact: true }).selectOption({ label });
const saved = async (): Promise<Settings> => (await town.service.ask("settings")).json();
const save = async (page: Page) => {
  await press(page, "Speichern");
  await idle(page);
  await page.getByText("Gespeichert.").waitFor();
  await idle(page);
};

describe("the administration of settings", () => {
  let page: Page;
  it("names the climate office, and lets heads release", async () => {
    page = await openDesk(town.browser, town.service, "settings");
    await press(page, "Speichern");
    await page.getByText("Es ist nichts geändert.").waitFor();
    await field(page, "Name der Stabsstelle").fill("Klimabüro");
    await page.getByLabel(/zählt erst, wenn die Leitung/).check();
    await page
      .getByLabel("Sichtbarkeit von Maßnahmen ohne eigene Angabe")
      .selectOption("verwaltungsintern");
    expect(await page.locator("main").textContent()).toContain("Noch nicht gespeichert: Kommune.");
    await shot(page, "settings-1-town");
    expect(await violations(page)).toEqual([]);
    await save(page);
    expect(await saved()).toMatchObject({
      municipality: { office: "Klimabüro" },
      ...{ releasedBy: "head", visibility: "verwaltungsintern" },
    });
  });

  it("says at its field what is wrong with a new topic, and takes it when it is mended, by keyboard", async () => {
    await part(page, "Themenfelder");
    await page.getByRole("button", { name: "Themenfeld hinzufügen" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#entry:focus").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("mo");
    await press(page, "Speichern");
    const code = field(page, "Kürzel, z. B. MO");
    await page.locator("#topics-7-name:focus").waitFor();
    expect(await code.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#topics-7-code-trouble").textContent()).toContain("„MO“ hat schon");
    await shot(page, "settings-2-topic");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type("Ernährung");
    await code.fill("ER");
    await page
      .getByLabel(/^Themenpatenschaft/)
      .fill("Ada Beispiel, Leiterin (Vertretung: Bo Muster)");
    await page
      .getByLabel("Sichtbarkeit von Maßnahmen ohne eigene Angabe")
      .selectOption("öffentlich");
    await press(page, "Nach oben");
    await save(page);
    expect((await saved()).topics[6]).toMatchObject({
      ...{ code: "ER", name: "Ernährung", order: 7, visibility: "öffentlich" },
      sponsors: [{ name: "Ada Beispiel", function: "Leiterin", deputy: "Bo Muster" }],
    });
  });

  it("gives a department another name, keeps the old one, and closes another", async () => {
    await part(page, "Dienststellen");
    await press(page, "Ändern: Bauen und Gebäude");
    await field(page, "Name").fill("Hochbau");
    await press(page, "Schließen");
    await press(page, "Ändern: Mobilität und Tiefbau");
    expect(await page.getByRole("button", { name: "Entfernen" }).count()).toBe(0);
    await page.getByLabel("Nachfolge").selectOption({ label: "Hochbau" });
    await press(page, "Speichern");
    await page.getByText("Es ist eine Nachfolge eingetragen.").waitFor();
    await shot(page, "settings-3-department");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(/^Letzter Tag/).fill("2026-12-31");
    await save(page);
    expect(await page.locator("#said").textContent()).toContain(
      "1 Mitglied gehört jetzt zum neuen Namen."
    );
    const member = await (await town.service.ask("members/local/local")).json();
    expect(member.departments).toEqual(["Hochbau"]);
    const { departments } = await saved();
    const renamed = departments.find(({ name }) => name === "Hochbau");
    expect(renamed?.aliases).toContain("Bauen und Gebäude");
    expect(departments.find(({ name }) => name === "Mobilität und Tiefbau")).toMatchObject({
      ...{ validTo: "2026-12-31", successor: renamed?.id },
    });
  });

  it("says which papers a committee receives, and when it meets", async () => {
    await part(page, "Gremien");
    await page.getByRole("button", { name: /^Ändern: Ausschuss für Umwelt/ }).click();
    await page.getByLabel("Kurzfassung", { exact: true }).check();
    await page.getByLabel(/^Sitzungstermine/).fill("16.03.2027\nim Mai");
    await press(page, "Speichern");
    await page.getByText("„im Mai“ ist kein Datum.").waitFor();
    await page.getByLabel(/^Sitzungstermine/).fill("16.03.2027\n4.5.2027");
    await shot(page, "settings-4-committee");
    expect(await violations(page)).toEqual([]);
    await save(page);
    expect((await saved()).committees[1]?.dates).toEqual(["2027-03-16", "2027-05-04"]);
    expect((await saved()).committees[1]?.receives).toContain("Kurzfassung");
  });

  it("weighs criteria and moves a limit", async () => {
    await part(page, "Bewertung");
    await field(page, "Priorität").fill("viel");
    await press(page, "Speichern");
    await page.getByText("„viel“ ist keine Zahl.").waitFor();
    await field(page, "Priorität").fill("1,5");
    // The sentence below the field goes while it is typed in, not under the click that follows.
    await save(page);
    await page.getByLabel("1. Grenze, über Prozent").fill("0,8");
    await shot(page, "settings-5-rating");
    expect(await violations(page)).toEqual([]);
    await save(page);
    expect((await saved()).rating).toMatchObject({
      weights: { priority: 1.5, socialChange: 1 },
      bands: {
        emissionReduction: [
          [0.8, 6],
          [0.4, 5],
          [0.2, 4],
          [0.1, 2],
          [0.01, 1],
        ],
      },
    });
  });

  it("calls a paper by another name, with numbers that look like an example", async () => {
    await part(page, "Vorlagen");
    const group = page.getByRole("group", { name: "Beschlussvorlage" });
    await group.getByLabel("Heißt bei uns").fill("Drucksache");
    await group.getByLabel(/^Beispiel einer Vorlagennummer/).fill("V/2026/0123");
    await shot(page, "settings-6-papers");
    expect(await violations(page)).toEqual([]);
    await save(page);
    expect((await saved()).paperTypes.find(({ kind }) => kind === "beschlussvorlage")).toEqual({
      ...{ kind: "beschlussvorlage", label: "Drucksache" },
      ...{ numberExample: "V/2026/0123", numberPattern: "V/\\d{4}/\\d+" },
    });
  });

  it("loses nothing when somebody else was quicker", async () => {
    const found = await town.service.ask("settings");
    const theirs = { ...(await found.json()), genderForm: "colon" };
    await part(page, "Kommune");
    await field(page, "Name der Leitung").fill("Ada Neu");
    const headers = {
      "content-type": "application/json",
      "if-match": found.headers.get("etag") ?? "",
    };
    await town.service.ask("settings", { method: "PUT", headers, body: JSON.stringify(theirs) });
    await press(page, "Speichern");
    await page.getByText("Inzwischen hat jemand anderes etwas geändert.").waitFor();
    await idle(page);
    await save(page);
    expect(await saved()).toMatchObject({
      genderForm: "colon",
      municipality: { head: { name: "Ada Neu" } },
    });
  });

  it("comes as a file and is read from one", async () => {
    await part(page, "Als Datei");
    const download = page.waitForEvent("download");
    await press(page, "Einstellungen herunterladen");
    expect((await download).suggestedFilename()).toBe("Einstellungen.json");
    const settings = JSON.parse(await readFile(await (await download).path(), "utf8"));
    const load = (content: object) =>
      page.getByLabel("Einstellungen laden").setInputFiles({
        ...{ name: "settings.json", mimeType: "application/json" },
        buffer: Buffer.from(JSON.stringify(content)),
      });
    await load({ municipality: { id: "neudorf", name: "Gemeinde Neudorf" } });
    await page.getByText("gehört zu einer anderen Kommune (Gemeinde Neudorf)").waitFor();
    await idle(page);
    expect(await violations(page)).toEqual([]);
    await load({ ...settings, genderForm: "pair" });
    await page.getByText("Noch nicht gespeichert: Kommune.").waitFor();
    await idle(page);
    await shot(page, "settings-7-file");
    await save(page);
    expect(await saved()).toEqual({ ...settings, genderForm: "pair" });
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("is whole when %s", async (name, look) => {
    const other = await openDesk(town.browser, town.service, "settings", look);
    await part(other, "Bewertung");
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
    await part(other, "Themenfelder");
    await other
      .getByRole("button", { name: /^Ändern/ })
      .first()
      .click();
    await field(other, "Name").fill("");
    await press(other, "Speichern");
    await other.locator(".wrong").first().waitFor();
    await shot(other, `settings-${name}`);
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
  });
});
