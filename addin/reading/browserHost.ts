import { type Archive, type Entry, mayBeNeeded, packedBytes } from "../../shared/xlsx/archive.ts";
import type { Encoding, ReadingHost } from "../../shared/xlsx/host.ts";
import { openParts } from "../../shared/xlsx/parts.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { openWorkbook } from "../../shared/xlsx/readWorkbook.ts";
import { readParts } from "../../shared/xlsx/workbook.ts";
import type { WorkbookReading } from "../../shared/xlsx/workbookReading.ts";

const decoders: Readonly<Record<Encoding, TextDecoder>> = {
  "utf-8": new TextDecoder("utf-8"),
  "windows-1252": new TextDecoder("windows-1252"),
  "utf-16le": new TextDecoder("utf-16le"),
};

/** What a browser lends to the reader of workbooks; it unpacks only beforehand, since it answers later. */
const browserHost: ReadingHost = {
  inflate: () => new Uint8Array(0),
  decode: (bytes, encoding) => decoders[encoding].decode(bytes),
};

/** Bytes of any file → what it holds, or why it cannot be read. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<WorkbookReading> {
  const archive = openWorkbook(bytes, browserHost);
  if (typeof archive === "string") return readFileBytes(name, bytes, browserHost);
  const unpacked = await unpackAll(archive);
  return readParts(
    openParts(archive, browserHost, (_, { name }) => unpacked.get(name) ?? new Uint8Array(0))
  );
}

async function unpackAll(archive: Archive): Promise<ReadonlyMap<string, Uint8Array>> {
  const needed = [...archive.entries.values()].filter(
    (entry) => entry.deflated && mayBeNeeded(entry)
  );
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of needed) {
    const packed = packedBytes(archive, entry);
    if (packed) unpacked.set(entry.name, await inflate(packed, entry));
  }
  return unpacked;
}

/** Raw deflate. Stops where there is more than the archive promised; another length = damaged. */
async function inflate(packed: Uint8Array, { size }: Entry): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    const stream = new Blob([packed.slice()])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > size) {
        await reader.cancel();
        return new Uint8Array(0);
      }
      bytes.set(part.value, at);
      at += part.value.length;
    }
    return at === size ? bytes : new Uint8Array(0);
  } catch {
    return new Uint8Array(0);
  }
}
