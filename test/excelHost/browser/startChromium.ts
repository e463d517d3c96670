import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { placesIn, unpackChromium } from "./unpackChromium.ts";

export interface StartedChromium {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** A machine with more to do takes twice as long for what has half a minute elsewhere (ms). */
const patience = 90_000;

/**
 * The Chromium that came with npm, with what it writes in a folder of this start; an installed Edge elsewhere.
 * Where it lies unpacked already (`unpacked`, a folder of unpackChromium) it starts in half a second.
 */
export async function startChromium(unpacked?: string): Promise<StartedChromium> {
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "msedge" });
    return { browser, close: () => browser.close() };
  }
  const own = unpacked === undefined ? await unpackChromium() : undefined;
  const { executable, libraries } = placesIn(unpacked ?? own?.folder ?? "");
  const folder = await mkdtemp(join(tmpdir(), "excelHost-"));
  const browser = await chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-gpu"],
    env: {
      ...process.env,
      TMPDIR: folder,
      HOME: folder,
      LD_LIBRARY_PATH: [libraries, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
    },
  });
  browser.on("context", (context) => context.setDefaultTimeout(patience));
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
      await own?.remove();
    },
  };
}
