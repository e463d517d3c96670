export type Encoding = "utf-8" | "windows-1252" | "utf-16le";

/** What a machine lends to the reader: node:zlib and Buffer here, DecompressionStream there. */
export interface ReadingHost {
  /** Raw deflate. Never throws and never makes more than `size` bytes; another length = damaged. */
  inflate(bytes: Uint8Array, size: number): Uint8Array;
  /** Never throws; keeps a leading U+FEFF or drops it. */
  decode(bytes: Uint8Array, encoding: Encoding): string;
  /** Where the machine has it: parts whose checksum is wrong are refused as damaged. */
  crc32?(bytes: Uint8Array): number;
}
