import {
  type Archive,
  archiveLimits,
  type Entry,
  mayBeNeeded,
  packedBytes,
  partKey,
} from "./archive.ts";
import { decodePart } from "./decodePart.ts";
import type { ReadingHost } from "./host.ts";
import { plainXml } from "./plainXml.ts";

/** The parts of a workbook as XML text, each made when asked for and not kept. */
export interface Parts {
  /** Names of all parts that may hold text, in lower case. */
  readonly names: readonly string[];
  /** Undefined when the part is not there or broken; in the second case `damaged` turns true. */
  xml(name: string): string | undefined;
  /** The same as it is written, prefixes and all. */
  text(name: string): string | undefined;
  readonly damaged: () => boolean;
}

/**
 * Parts straight from the archive. A host that inflates asynchronously inflates every entry that
 * `mayBeNeeded` first and hands in a look-up as `inflate`.
 */
export function openParts(archive: Archive, host: ReadingHost): Parts {
  let damaged = false;
  const text = (name: string) => {
    const entry = archive.entries.get(partKey(name));
    if (entry === undefined) return undefined;
    const bytes = unpack(archive, entry, host);
    damaged ||= bytes === undefined;
    return bytes && decodePart(bytes, host);
  };
  const xml = (name: string) => {
    const written = text(name);
    return written === undefined ? undefined : plainXml(written);
  };
  const names = [...archive.entries.values()].filter(mayBeNeeded).map(({ name }) => name);
  return { names, xml, text, damaged: () => damaged };
}

/** Undefined where length or checksum are not what the directory says. */
function unpack(archive: Archive, entry: Entry, host: ReadingHost): Uint8Array | undefined {
  const packed = packedBytes(archive, entry);
  if (packed === undefined || entry.size > archiveLimits.part) return undefined;
  const bytes = entry.deflated ? host.inflate(packed, entry.size) : packed;
  if (bytes.length !== entry.size) return undefined;
  return host.crc32 && host.crc32(bytes) !== entry.checksum ? undefined : bytes;
}
