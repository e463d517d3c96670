import type { Locator, Page } from "playwright-core";

export const idle = (page: Page) => page.locator("body:not([aria-busy])").waitFor();
export const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? "";
export const said = (page: Page) => textOf(page.locator("#said"));

const titles = {
  Abfrage: "Abfrage der Fachbereiche",
  Zusammenführen: "Meldungen zusammenführen",
  "Vorlagen und Berichte": "Vorlagen und Berichte",
} as const;

/** Goes to a step of the office, as one does by the bar at the top. */
export async function openStep(page: Page, step: keyof typeof titles): Promise<void> {
  await page.locator("#steps").getByRole("button", { name: step, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: titles[step] }).waitFor();
  await idle(page);
}
