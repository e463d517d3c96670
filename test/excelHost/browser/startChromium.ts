import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

export interface StartedChromium {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** The Chromium that came with npm, unpacked into a folder of this run; an installed Edge elsewhere. */
export async function startChromium(): Promise<StartedChromium> {
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "msedge" });
    return { browser, close: () => browser.close() };
  }
  const folder = await mkdtemp(join(tmpdir(), "excelHost-"));
  const browser = await chromium.launch({
    executablePath: await unpackInto(folder),
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, TMPDIR: folder, HOME: folder },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The package unpacks next to whatever else lies in TMPDIR, and takes a half-written file for a whole one. */
async function unpackInto(folder: string): Promise<string> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    packed.setGraphicsMode = false;
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
