import type { RefusalCode } from "./refusal.ts";

/** One file of a zip archive, as the directory at its end tells. Sizes in bytes. */
export interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** By name in lower case with "/", as part names do not tell case apart (OPC, 6.2.2.3). */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** More than any workbook of a department needs. */
export const archiveLimits = {
  entries: 10_000,
  /** Bytes of all XML in one file, and of one part. */
  total: 400 * 2 ** 20,
  part: 256 * 2 ** 20,
  /** Sheets shrink to a tenth or thirtieth; deflate can reach 1032. */
  ratio: 250,
  ratioMattersFrom: 10 * 2 ** 20,
} as const;

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_ENTRY = 0x04034b50;
const LOCAL_SIZE = 30;
const IN_ZIP64 = 0xffffffff;

/** Reads a zip's directory without unpacking anything, and refuses bombs by what it says. */
export function openArchive(bytes: Uint8Array): Archive | RefusalCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return "damaged";
  const { count, start } = directoryPlace(view, end);
  if (count > archiveLimits.entries) return "zipBomb";
  const entries = new Map<string, Entry>();
  let at = start;
  for (let left = count; left > 0; left--) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_ENTRY) return "damaged";
    const next = at + CENTRAL_SIZE + variableLength(view, at);
    if (next > end) return "damaged";
    const entry = readEntry(bytes, view, at);
    entries.set(entry.name, entry);
    at = next;
  }
  return dangerOf([...entries.values()], bytes.length) ?? { bytes, entries };
}

/** The packed bytes of an entry; undefined where the archive is broken. */
export function packedBytes({ bytes }: Archive, entry: Entry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_SIZE > bytes.length) return undefined;
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) return undefined;
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const from = entry.offset + LOCAL_SIZE + names;
  const to = from + entry.packedSize;
  return to > bytes.length ? undefined : bytes.subarray(from, to);
}

/** Parts that may hold text of the workbook; pictures, charts and printers' settings do not. */
export function mayBeNeeded(entry: Entry): boolean {
  return (
    /\.(xml|rels)$/.test(entry.name) &&
    !/\/(drawings|charts|media|diagrams|pivot\w+|externallinks|threadedcomments|ctrlprops)\//.test(
      entry.name
    )
  );
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function directoryPlace(view: DataView, end: number) {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - 20;
  const isZip64 = locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR;
  const end64 = isZip64 ? uint64(view, locator + 8) : IN_ZIP64;
  if (end64 + 56 > view.byteLength) return { count, start };
  return { count: uint64(view, end64 + 32), start: uint64(view, end64 + 48) };
}

/** Length of name, extra fields and comment behind the fixed part. */
const variableLength = (view: DataView, at: number) =>
  view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const wide = wideFields(view, nameEnd, extraEnd);
  const narrow = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  // The zip64 field holds only what did not fit, in this order.
  const size = narrow(24);
  const packedSize = narrow(20);
  const offset = narrow(42);
  return {
    name: partKey(asciiName(bytes.subarray(at + CENTRAL_SIZE, nameEnd))),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    deflated: view.getUint16(at + 10, true) === 8,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** "\xl\Workbook.xml" → "xl/workbook.xml": some programs write names the Windows way. */
export const partKey = (name: string) =>
  name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

// Names of parts are ASCII; others are of no interest but must stay apart.
const asciiName = (bytes: Uint8Array) => {
  let name = "";
  for (const byte of bytes) name += String.fromCharCode(byte);
  return name;
};

function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(size, to - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => uint64(view, at + 4 + 8 * index));
    }
    at += 4 + size;
  }
  return [];
}

const uint64 = (view: DataView, at: number) =>
  view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);

function dangerOf(entries: readonly Entry[], length: number): RefusalCode | undefined {
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  if (packed > length) return "damaged"; // overlapping entries are a bomb's trick, too
  const needed = entries.filter(mayBeNeeded);
  if (needed.some(isBomb)) return "zipBomb";
  const total = needed.reduce((sum, entry) => sum + entry.size, 0);
  const { part } = archiveLimits;
  if (total > archiveLimits.total || needed.some(({ size }) => size > part)) return "tooLarge";
  return undefined;
}

const isBomb = ({ size, packedSize }: Entry) =>
  size > archiveLimits.ratioMattersFrom && size > archiveLimits.ratio * packedSize;
