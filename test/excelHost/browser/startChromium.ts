import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

export interface StartedChromium {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

const packageFolder = join(
  dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))),
  ".."
);

/** The Chromium that came with npm, unpacked into a folder of this run; an installed Edge elsewhere. */
export async function startChromium(): Promise<StartedChromium> {
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "msedge" });
    return { browser, close: () => browser.close() };
  }
  const folder = await mkdtemp(join(tmpdir(), "excelHost-"));
  const executablePath = await unpackInto(folder);
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]];
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    env: {
      ...process.env,
      TMPDIR: folder,
      HOME: folder,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
    },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The package unpacks next to whatever else lies in TMPDIR, and takes a half-written file for a whole one.
 * Its libraries (NSS, …) it unpacks on Amazon's machines only; a fresh machine may lack them as well.
 */
async function unpackInto(folder: string): Promise<string> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packed, inflate } = await import("@sparticuz/chromium");
    packed.setGraphicsMode = false;
    const path = await packed.executablePath();
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
    return path;
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
