import { openArchive } from "./archive.ts";
import { refusalOfArchive, refusalOfBytes } from "./fileFormat.ts";
import type { ReadingHost } from "./host.ts";
import { openParts } from "./parts.ts";
import { readParts } from "./workbook.ts";
import type { WorkbookReading } from "./workbookReading.ts";

/**
 * Bytes of an .xlsx or .xlsm → grids, or the reason why not. A host with an asynchronous inflate
 * takes the same steps itself: openArchive, inflate what `mayBeNeeded`, openParts, readParts.
 */
export function readWorkbook(bytes: Uint8Array, host: ReadingHost): WorkbookReading {
  const refused = refusalOfBytes(bytes, host);
  if (refused !== undefined) return { refused };
  const archive = openArchive(bytes);
  if (typeof archive === "string") return { refused: archive };
  const unfit = refusalOfArchive(archive);
  return unfit === undefined ? readParts(openParts(archive, host)) : { refused: unfit };
}
