import { crc32, deflateRawSync } from "node:zlib";
import type { Deflated } from "./deflateInPieces.ts";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array | Deflated;
}

interface Packed extends Deflated {
  readonly name: Buffer;
  readonly offset: number;
}

const usual = 5;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Made on Unix by version 2.0: Word for Mac wants file attributes, and 0 in FAT's place is not one. */
const MADE_BY = (3 << 8) | 20;
const REGULAR_FILE = 0o100644 << 16;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;

/**
 * A zip archive whose bytes depend on its entries and `at` alone: no clock, no extra fields,
 * order as given.
 */
export function writeZip(
  entries: readonly ZipEntry[],
  at: Date,
  { level = usual }: { readonly level?: 4 | 5 | 6 } = {}
): Uint8Array {
  const stamp = dosStamp(at);
  const pieces: Uint8Array[] = [];
  const directory: Packed[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const entry = { name: Buffer.from(name), ...pack(content, level), offset };
    const { packed } = entry;
    const header = localHeader(entry, stamp);
    pieces.push(header, packed);
    directory.push(entry);
    offset += header.length + packed.length;
  }
  const central = Buffer.concat(directory.map((entry) => centralHeader(entry, stamp)));
  return Buffer.concat([...pieces, central, endRecord(directory.length, central.length, offset)]);
}

function pack(content: ZipEntry["content"], level: number): Deflated {
  if (typeof content === "object" && "packed" in content) return content;
  return deflated(typeof content === "string" ? Buffer.from(content) : content, level);
}

/** The content of an entry, packed before the archive is written. */
export const deflated = (bytes: Uint8Array, level: number = usual): Deflated => ({
  packed: deflateRawSync(bytes, { level }),
  size: bytes.length,
  checksum: crc32(bytes),
});

/** Time and date as MS-DOS wrote them: two seconds apart, from 1980 on. */
function dosStamp(at: Date): number {
  const year = Math.max(at.getUTCFullYear(), 1980) - 1980;
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}

function localHeader({ name, ...entry }: Packed, stamp: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(20, 4);
  writeShared(header, 6, { name, ...entry }, stamp);
  return Buffer.concat([header, name]);
}

function centralHeader({ name, ...entry }: Packed, stamp: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(MADE_BY, 4);
  header.writeUInt16LE(20, 6);
  writeShared(header, 8, { name, ...entry }, stamp);
  header.writeUInt32LE(REGULAR_FILE >>> 0, 38);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, name]);
}

/** The stretch from flags to the length of the name, alike in both headers. */
function writeShared(header: Buffer, from: number, entry: Packed, stamp: number): void {
  header.writeUInt16LE(UTF8_NAMES, from);
  header.writeUInt16LE(DEFLATED, from + 2);
  header.writeUInt32LE(stamp, from + 4);
  header.writeUInt32LE(entry.checksum, from + 8);
  header.writeUInt32LE(entry.packed.length, from + 12);
  header.writeUInt32LE(entry.size, from + 16);
  header.writeUInt16LE(entry.name.length, from + 20);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
