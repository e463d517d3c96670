import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";

/**
 * Long text travels as gzip in binary properties: a fourth of the size, and Azurite tears umlauts
 * apart in bodies over 64 KiB (Azurite#2670). A binary property holds at most 64 KiB.
 */
const chunk = 60_000;
const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Any JSON as bytes. */
export async function packJson(value: unknown): Promise<Uint8Array> {
  return zip(JSON.stringify(value), { level: constants.Z_BEST_SPEED + 2 });
}

export async function unpackJson(bytes: Uint8Array): Promise<unknown> {
  return JSON.parse((await unzip(bytes)).toString("utf8"));
}

/** Bytes as properties z0, z1 … */
export function chunksOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const count = Math.ceil(bytes.length / chunk);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `z${at}`,
      bytes.subarray(at * chunk, (at + 1) * chunk),
    ])
  );
}

/** The bytes of z0, z1 …; none when there is no such property. */
export function joinChunks(entity: Readonly<Record<string, unknown>>): Uint8Array | undefined {
  const found: Uint8Array[] = [];
  for (let next = entity["z0"]; next instanceof Uint8Array; next = entity[`z${found.length}`]) {
    found.push(next);
  }
  return found.length === 0 ? undefined : Buffer.concat(found);
}
