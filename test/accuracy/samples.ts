import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

/** The samples: where KLIMAKATALOG_SAMPLES says, else ../shared/samples beside the checkout. */
export const samples = process.env["KLIMAKATALOG_SAMPLES"] ?? join(checkout, "../shared/samples");

export const lindenau = join(samples, "lindenau");
export const real = join(samples, "real");

/** Fails with a sentence that says where the samples must lie. */
export function expectSamples(folder: string): void {
  const name = relative(samples, folder);
  expect(
    existsSync(folder),
    `Die Musterdaten „${name}“ fehlen, nichts wird gemessen. Bitte den Ordner nach ../shared/samples/${name} neben das Projekt legen oder KLIMAKATALOG_SAMPLES auf den Ordner „samples“ setzen.`
  ).toBe(true);
}
