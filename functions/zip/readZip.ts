import { inflateRawSync } from "node:zlib";

/**
 * Unpacks an archive that this program has just made, or one that shared/xlsx/openArchive let in;
 * throws where it is damaged or holds more than it says.
 */
export function readZipBytes(archive: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error("not a zip archive");
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, nameEnd);
    if (!name.endsWith("/")) files.set(name, unpack(bytes, at));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** The same, where every file is text. */
export const readZip = (archive: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...readZipBytes(archive)].map(([name, bytes]) => [name, bytes.toString("utf8")]));

function unpack(bytes: Buffer, entry: number): Buffer {
  const local = bytes.readUInt32LE(entry + 42);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
  if (bytes.readUInt16LE(entry + 10) === 0) return packed;
  // More than the directory promises is a lie, and stops there.
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes.readUInt32LE(entry + 24)) });
}
