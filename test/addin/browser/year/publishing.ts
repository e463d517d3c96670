import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readZip } from "../../../../functions/zip/readZip.ts";
import { idle, openStep, said, textOf } from "./paneSteps.ts";

/** Merges what has come in for the period; how many measures the pane says there are. */
export async function merge(page: Page): Promise<number> {
  await openStep(page, "Zusammenführen");
  await page.getByRole("button", { name: "Meldungen zusammenführen" }).click();
  await page.getByRole("heading", { name: "Entwurf" }).waitFor();
  await idle(page);
  return Number(/Fertig: ([\d.]+) Maßnahmen? im Entwurf/.exec(await said(page))?.[1]);
}

/** Answers all cases of a kind by the key 1, which is the first way of each; how many there were. */
export async function answerByKey(page: Page, kind: string): Promise<number> {
  await page.getByRole("button", { name: "Klärungsfälle durchgehen" }).click();
  await page.getByLabel("Klärungsfälle zeigen").selectOption(kind);
  const heading = page.locator("#case");
  let answered = 0;
  for (; (await textOf(heading)) !== "Geschafft"; answered++) {
    await heading.focus();
    await page.keyboard.press("1");
    await page.locator("#said", { hasText: "Eingetragen:" }).waitFor();
    await idle(page);
    await page.locator("#case:focus").waitFor();
  }
  await page.getByRole("button", { name: "Zur Übersicht des Entwurfs" }).click();
  return answered;
}

/** What the pane says will be different: sentences, each with the heading it stands under. */
export async function openDifference(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Unterschiede und veröffentlichen" }).click();
  await page.locator("#difference:focus").waitFor();
  await idle(page);
  const folds = await page.locator("main details.fold").all();
  const parts = folds.map(async (fold) => {
    const heading = await textOf(fold.locator("summary"));
    const sentences = await fold.locator("li").allTextContents();
    return sentences.map((sentence) => `${heading.replace(/ \(.*/, "")}: ${sentence}`);
  });
  return (await Promise.all(parts)).flat();
}

/** Publishes what is shown, and answers the question before it; what the pane says then. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Als Stand veröffentlichen" }).click();
  await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
  await page.getByText("ist veröffentlicht").first().waitFor();
  await idle(page);
  return said(page);
}

/** Makes a paper of the newest version; the words in its Word file. */
export async function makePaper(page: Page, kind: string): Promise<string> {
  await openStep(page, "Vorlagen und Berichte");
  await page.getByRole("button", { name: "Neue Vorlage" }).click();
  await page.locator("#paper:focus").waitFor();
  await page.getByRole("combobox", { name: "Art", exact: true }).selectOption(kind);
  await page.getByText(/Noch offen \(\d+\)/).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word-Datei erstellen" }).click();
  const file = await (await download).path();
  await idle(page);
  const document = readZip(new Uint8Array(await readFile(file))).get("word/document.xml") ?? "";
  return document.replace(/<[^>]+>/g, "");
}
