import type { Page } from "playwright-core";
import type { Service } from "../startService.ts";
import { idle, textOf } from "./paneSteps.ts";

/** A file as it hangs on a mail. */
export interface MailedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the pane shows of a mailed file that it can read. */
export interface ReadFile {
  readonly name: string;
  readonly measures: number;
  readonly department: string;
}

/** What the office says of a period; who was asked last time is asked again. */
interface PeriodWish {
  readonly label: string;
  readonly due: string;
  readonly expected?: readonly string[];
}

/** Opens a period: its name, its deadline, and with a tick each who is asked. */
export async function openPeriod(page: Page, { label, due, expected }: PeriodWish): Promise<void> {
  await page.getByRole("button", { name: "Neuen Zeitraum eröffnen" }).click();
  await page.getByLabel("Bezeichnung").fill(label);
  await page.getByLabel("Meldungen erbeten bis").fill(due);
  for (const box of expected === undefined ? [] : await page.getByRole("checkbox").all()) {
    await box.setChecked(expected?.includes(await textOf(box.locator(".."))) ?? false);
  }
  await page.getByRole("button", { name: "Zeitraum eröffnen", exact: true }).click();
  await page.getByText("Gespeichert.").waitFor();
  await idle(page);
}

const asked = (page: Page) =>
  page.locator("li.card", { has: page.getByText("Mappe, E-Mail, Frist") });

/** The workbook and the mail of every department on the list, fetched one after the other. */
export async function fetchPrefilled(page: Page) {
  const prefilled = new Map<string, MailedFile & { readonly mail: string }>();
  for (const card of await asked(page).all()) {
    const department = await textOf(card.locator("h3"));
    await card.locator("summary").first().click();
    const download = page.waitForEvent("download");
    await card.getByRole("button", { name: "Vorbereitete Mappe laden" }).click();
    const file = await download;
    await idle(page);
    const mail = await card.getByLabel("E-Mail zur Abfrage").inputValue();
    const bytes = await bytesOf(await file.createReadStream());
    prefilled.set(department, { name: file.suggestedFilename(), bytes, mail });
  }
  return prefilled;
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

const cards = (page: Page) =>
  page.locator("section", { has: page.locator("#inbox") }).locator("li.card");

/** Names of the mailed files the pane shows. */
export const shownFiles = (page: Page): Promise<readonly string[]> =>
  cards(page).locator("h3").allTextContents();

/** Lets all files fall onto the pane at once, as a person drags them out of the mail program. */
export async function dropMails(page: Page, files: readonly MailedFile[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")]);
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name = "", text = ""] of all) {
      const letters = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([letters], name));
    }
    return transfer;
  }, packed);
  const before = await cards(page).count();
  await page.locator("section .drop").dispatchEvent("drop", { dataTransfer });
  await cards(page)
    .nth(before + files.length - 1)
    .waitFor();
  await idle(page);
}

/** Files that wait to be taken over, with the department the pane proposes; "" where it knows none. */
export async function readable(page: Page): Promise<readonly ReadFile[]> {
  const waiting = cards(page).filter({ has: page.getByLabel("Fachbereich") });
  return Promise.all(
    (await waiting.all()).map(async (card) => ({
      name: await textOf(card.locator("h3")),
      measures: Number.parseInt(await textOf(card.locator("p").first()), 10),
      department: await card.getByLabel("Fachbereich").inputValue(),
    }))
  );
}

/** What the pane says of files it does not take. */
export async function refusals(page: Page): Promise<readonly string[]> {
  return cards(page).locator(".careful").allTextContents();
}

/** Says whose the doubtful files are and takes everything over. */
export async function takeOver(page: Page, office: string): Promise<void> {
  for (const { name, department } of await readable(page)) {
    if (department !== "") continue;
    const card = cards(page).filter({ has: page.getByRole("heading", { name, exact: true }) });
    await card.getByLabel("Fachbereich").selectOption(office);
  }
  await page.getByRole("button", { name: /als Meldungen? übernehmen/ }).click();
  await page.locator("#said", { hasText: "Übernommen." }).waitFor();
  await idle(page);
}

/** Department → number of measures it has reported, as the service holds it. */
export async function reported(
  service: Service,
  period: string
): Promise<Readonly<Record<string, number>>> {
  const { entries } = await (await service.ask(`periods/${period}/submissions?limit=1000`)).json();
  const sums: Record<string, number> = {};
  for (const { department, measures, isCurrent } of entries) {
    if (isCurrent) sums[department] = (sums[department] ?? 0) + measures;
  }
  return sums;
}
