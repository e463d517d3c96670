import { Buffer, isAscii } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import type { Encoding, ReadingHost } from "../../shared/xlsx/host.ts";

const decoders: Readonly<Record<Encoding, { decode(bytes: Uint8Array): string }>> = {
  "utf-8": new TextDecoder("utf-8"),
  "windows-1252": new TextDecoder("windows-1252"),
  "utf-16le": new TextDecoder("utf-16le"),
};

const LARGEST_CHUNK = 4 * 2 ** 20;

/** What Node lends to the reader of workbooks. */
export const nodeHost: ReadingHost = {
  inflate(bytes, size) {
    try {
      // One byte more than promised is a lie, so zlib stops there. One chunk saves joining many.
      const chunkSize = Math.min(Math.max(size, 64), LARGEST_CHUNK);
      return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size), chunkSize });
    } catch {
      return new Uint8Array(0);
    }
  },
  decode(bytes, encoding) {
    if (encoding === "utf-8" && isAscii(bytes)) {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    }
    return decoders[encoding].decode(bytes);
  },
  crc32: (bytes) => crc32(bytes),
};
