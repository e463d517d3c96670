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
import { type Piece, xmlPieces } from "./xmlPieces.ts";

/** The parts of a workbook as XML text, each made when asked for and not kept. */
export interface Parts {
  /** Names of all parts that may hold text, in lower case. */
  readonly names: readonly string[];
  /** Undefined when the part is not there or broken; in the second case `damaged` turns true. */
  xml(name: string): string | undefined;
  /** The same in pieces that end behind a closing tag such as "</row>": for the large parts. */
  pieces(name: string, closing: string): Iterable<Piece> | undefined;
  /** The same as it is written, prefixes and all. */
  text(name: string): string | undefined;
  readonly damaged: () => boolean;
}

/** Makes the bytes of an entry from its packed ones; another length than promised = damaged. */
export type Unpack = (packed: Uint8Array, entry: Entry) => Uint8Array;

/**
 * Parts straight from the archive, or from what a host with an asynchronous inflate has unpacked
 * before: every entry that `mayBeNeeded`, handed in as a look-up by name.
 */
export function openParts(
  archive: Archive,
  host: ReadingHost,
  unpack: Unpack = (packed, { size }) => host.inflate(packed, size)
): Parts {
  let damaged = false;
  const bytesOf = (name: string) => {
    const entry = archive.entries.get(partKey(name));
    if (entry === undefined) return undefined;
    const bytes = soundBytes(archive, entry, unpack);
    const isSound =
      bytes !== undefined && (host.crc32?.(bytes) ?? entry.checksum) === entry.checksum;
    damaged ||= !isSound;
    return isSound ? bytes : undefined;
  };
  const text = (name: string) => {
    const bytes = bytesOf(name);
    return bytes && decodePart(bytes, host);
  };
  const xml = (name: string) => {
    const written = text(name);
    return written === undefined ? undefined : plainXml(written);
  };
  const pieces = (name: string, closing: string) => {
    const bytes = bytesOf(name);
    return bytes && xmlPieces(bytes, closing, host);
  };
  const names = [...archive.entries.values()].filter(mayBeNeeded).map(({ name }) => name);
  return { names, xml, pieces, text, damaged: () => damaged };
}

/** Undefined where there are not as many bytes as the directory says. */
function soundBytes(archive: Archive, entry: Entry, unpack: Unpack): Uint8Array | undefined {
  const packed = packedBytes(archive, entry);
  if (packed === undefined || entry.size > archiveLimits.part) return undefined;
  const bytes = entry.deflated ? unpack(packed, entry) : packed;
  return bytes.length === entry.size ? bytes : undefined;
}
