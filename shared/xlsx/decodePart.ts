import type { Encoding, ReadingHost } from "./host.ts";

const DECLARATION_LENGTH = 200;

/** Text of an XML part: UTF-8 unless a byte order mark, zero bytes or the declaration say otherwise. */
export function decodePart(bytes: Uint8Array, host: ReadingHost): string {
  const text = host.decode(...inEncoding(bytes));
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Any stretch of it can be decoded by itself, as long as no letter is cut. */
export const isUtf8 = (bytes: Uint8Array) => inEncoding(bytes)[1] === "utf-8";

function inEncoding(bytes: Uint8Array): [Uint8Array, Encoding] {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return [bytes.subarray(2), "utf-16le"];
  if (first === 0xfe && second === 0xff) return [swapped(bytes.subarray(2)), "utf-16le"];
  if (first === 0x3c && second === 0) return [bytes, "utf-16le"];
  if (first === 0 && second === 0x3c) return [swapped(bytes), "utf-16le"];
  return [bytes, declaresWindows(bytes) ? "windows-1252" : "utf-8"];
}

/** UTF-16, big end first → little end first. */
export function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    turned[at] = bytes[at + 1] ?? 0;
    turned[at + 1] = bytes[at] ?? 0;
  }
  return turned;
}

function declaresWindows(bytes: Uint8Array): boolean {
  let start = "";
  for (const byte of bytes.subarray(0, DECLARATION_LENGTH)) {
    if (byte === 0x3e) break;
    start += String.fromCharCode(byte);
  }
  return /encoding\s*=\s*["'](windows-1252|iso-8859-1|latin1)["']/i.test(start);
}
