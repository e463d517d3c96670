import { type Archive, openArchive } from "./archive.ts";
import { refusalOfArchive, refusalOfBytes } from "./fileFormat.ts";
import type { ReadingHost } from "./host.ts";
import { openParts } from "./parts.ts";
import type { RefusalCode } from "./refusal.ts";
import { readParts } from "./workbook.ts";
import type { WorkbookReading } from "./workbookReading.ts";

/** Bytes of an .xlsx or .xlsm → grids and what lies beside them, or the reason why not. */
export function readWorkbook(bytes: Uint8Array, host: ReadingHost): WorkbookReading {
  const archive = openWorkbook(bytes, host);
  return typeof archive === "string" ? { refused: archive } : readParts(openParts(archive, host));
}

/**
 * The first step alone, with nothing unpacked yet. A host whose inflate is asynchronous unpacks
 * the entries that `mayBeNeeded` and goes on with `readParts(openParts(archive, host, lookUp))`.
 */
export function openWorkbook(bytes: Uint8Array, host: ReadingHost): Archive | RefusalCode {
  const refused = refusalOfBytes(bytes, host);
  if (refused !== undefined) return refused;
  const archive = openArchive(bytes);
  return typeof archive === "string" ? archive : (refusalOfArchive(archive) ?? archive);
}
