import { mkdtemp, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface UnpackedChromium {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const packageFolder = dirname(findPackageJSON("@sparticuz/chromium", import.meta.url) ?? "");

/** The Chromium that came with npm, unpacked into a folder of its own: seconds of work for a processor. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = await mkdtemp(join(tmpdir(), "chromium-"));
  await unpackInto(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Where it lies in the folder, and the libraries it needs. */
export const placesIn = (folder: string) => ({
  executable: join(folder, "chromium"),
  libraries: join(folder, "al2023", "lib"),
});

/**
 * The package unpacks next to whatever else lies in TMPDIR, and takes a half-written file for a whole one.
 * Its libraries (NSS, …) it unpacks on Amazon's machines only; a fresh machine may lack them as well.
 */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packed, inflate } = await import("@sparticuz/chromium");
    packed.setGraphicsMode = false;
    await packed.executablePath();
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
