import type { Browser, Page } from "playwright-core";
import type { Service } from "./startService.ts";

interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** The pane in a browser, opened at a step, as somebody with every role of this machine. */
export async function openDesk(
  browser: Browser,
  service: Service,
  step: string,
  { width = 350, colorScheme = "light", forcedColors = "none" }: Look = {}
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    locale: "de-DE",
    colorScheme,
    forcedColors,
    reducedMotion: "reduce",
  });
  await page.goto(`${service.address}/?view=${step}#token=${service.token}`);
  await page.locator("main h1[tabindex]").waitFor();
  return page;
}

/** Whether anything is wider than the page. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
