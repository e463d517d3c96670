import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";

const folder = "out/pane";

/** Keeps what a person would see, for somebody to look at; the folder is ignored by git. */
export async function shot(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
