import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isTooWide, openDesk } from "./openDesk.ts";
import { openTown } from "./openTown.ts";
import { shot } from "./shots.ts";
import { violations } from "./violations.ts";

const town = openTown();

const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function openMembers(look: Parameters<typeof openDesk>[3] = {}): Promise<Page> {
  const page = await openDesk(town.browser, town.service, "settings", look);
  await page.getByRole("combobox", { name: "Bereich" }).selectOption({ label: "Mitglieder" });
  await press(page, "Mitglied hinzufügen");
  await press(page, "Zurück zur Liste");
  return page;
}

interface Listed {
  readonly entries: readonly { readonly account: string; readonly roles: readonly string[] }[];
}
const members = async (): Promise<Listed["entries"]> =>
  ((await (await town.service.ask("members")).json()) as Listed).entries;

describe("the members of the municipality", () => {
  let page: Page;

  it("are entered with what they answer for, which is asked where it is missing", async () => {
    page = await openMembers();
    await press(page, "Mitglied hinzufügen");
    await page.locator("#member:focus").waitFor();
    await press(page, "Mitglied speichern");
    const missing = page.getByRole("list", { name: "Bitte noch angeben" });
    expect(await missing.textContent()).toContain("Bitte den Namen angeben.");
    expect(await missing.textContent()).toContain("für welche Dienststelle");
    await shot(page, "members-1-missing");
    expect(await violations(page)).toEqual([]);
    await field(page, "Name").fill("Sam Beispiel");
    await field(page, "Konto (Objekt-ID, nennt Ihre IT)").fill("7f3a-konto");
    await field(page, "Bauen und Gebäude").check();
    await field(page, "Themenkoordination").check();
    await field(page, "Mobilität").check();
    await press(page, "Mitglied speichern");
    await page.getByText("Sam Beispiel ist gespeichert.").waitFor();
    await idle(page);
    const card = page.locator("li.card", { hasText: "Sam Beispiel" });
    expect(await card.textContent()).toContain("Fachbereich, Themenkoordination");
    expect(await card.textContent()).toContain("Bauen und Gebäude, Mobilität");
    await shot(page, "members-2-list");
    expect(await violations(page)).toEqual([]);
  });

  it("are changed: another role, and what belonged to the old one is gone", async () => {
    await press(page, "Ändern: Sam Beispiel");
    await page.locator("#member:focus").waitFor();
    await field(page, "Fachbereich").uncheck();
    await field(page, "Name").fill("Sam Muster");
    await press(page, "Mitglied speichern");
    await page.getByText("Sam Muster ist gespeichert.").waitFor();
    await idle(page);
    const card = page.locator("li.card", { hasText: "Sam Muster" });
    expect(await card.textContent()).not.toContain("Bauen und Gebäude");
    expect(await members()).toContainEqual(
      expect.objectContaining({ account: "7f3a-konto", roles: ["coordinator"] })
    );
  });

  it("cannot take the administration from the last one", async () => {
    await press(page, /^Ändern: (?!Sam)/);
    await page.locator("#member:focus").waitFor();
    expect(await page.getByRole("button", { name: "Austragen" }).count()).toBe(0);
    await field(page, "Verwaltung der Einstellungen").uncheck();
    await press(page, "Mitglied speichern");
    await page.locator("#trouble").getByText("Bitte eine andere Person").waitFor();
    await idle(page);
    await press(page, "Zurück zur Liste");
  });

  it("are taken out after a question", async () => {
    await press(page, "Ändern: Sam Muster");
    await page.locator("#member:focus").waitFor();
    await press(page, "Austragen");
    await page.getByRole("heading", { name: "Sam Muster austragen?" }).waitFor();
    await shot(page, "members-3-remove");
    await page.locator("dialog").getByRole("button", { name: "Austragen" }).click();
    await page.getByText("Sam Muster ist ausgetragen.").waitFor();
    await idle(page);
    expect((await members()).map(({ account }) => account)).not.toContain("7f3a-konto");
  });

  it.each([
    ["narrow", { width: 320 }],
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
  ] as const)("are whole when %s", async (name, look) => {
    const other = await openMembers(look);
    await press(other, /^Ändern: Person/);
    await other.locator("#member:focus").waitFor();
    await shot(other, `members-${name}`);
    expect(await isTooWide(other)).toBe(false);
    expect(await violations(other)).toEqual([]);
    await other.close();
  });
});
