import { promisify } from "node:util";
import { constants, gunzip, gunzipSync, gzip, gzipSync } from "node:zlib";

/**
 * Long text travels as gzip in binary properties: a fourth of the size, and Azurite tears umlauts
 * apart in bodies over 64 KiB (Azurite#2670). A binary property holds at most 64 KiB.
 */
const chunk = 60_000;
const zip = promisify(gzip);
const unzip = promisify(gunzip);

const level = { level: constants.Z_BEST_SPEED + 2 };

/** JSON of fewer bytes is kept as it is: packing it takes longer than the bytes it saves. */
const short = 1000;
/** What is packed sooner here than it is handed to another thread and back, in bytes. */
const quick = { toPack: 16_000, toUnpack: 4000 };

/** Any JSON as gzip. */
export async function packJson(value: unknown): Promise<Uint8Array> {
  return packBytes(Buffer.from(JSON.stringify(value)));
}

/** The body of a row: as packJson makes it, or its JSON where that is short. */
export async function packBody(value: unknown): Promise<Uint8Array> {
  const json = Buffer.from(JSON.stringify(value));
  return json.length < short ? json : packBytes(json);
}

/** The bytes of some JSON as gzip. */
export async function packBytes(json: Uint8Array): Promise<Uint8Array> {
  return json.length < quick.toPack ? gzipSync(json, level) : zip(json, level);
}

/** What packJson or packBody made. */
export async function unpackJson(bytes: Uint8Array): Promise<unknown> {
  const json = isGzip(bytes)
    ? await (bytes.length < quick.toUnpack ? gunzipSync(bytes) : unzip(bytes))
    : Buffer.from(bytes);
  return JSON.parse(json.toString("utf8"));
}

/** No JSON begins like that. */
const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

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
