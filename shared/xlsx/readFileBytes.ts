import { isZip } from "./fileFormat.ts";
import type { ReadingHost } from "./host.ts";
import { readCsv } from "./readCsv.ts";
import { readWorkbook } from "./readWorkbook.ts";
import type { WorkbookReading } from "./workbookReading.ts";

/** Any file somebody drops in. Its bytes decide; only between csv and other text does the name. */
export function readFileBytes(file: string, bytes: Uint8Array, host: ReadingHost): WorkbookReading {
  const reading = readWorkbook(bytes, host);
  const isCsv = /\.(csv|tsv)$/i.test(file) && !isZip(bytes);
  if (isCsv && reading.refused === "notAWorkbook") return { refused: "damaged" }; // zero bytes in it
  return isCsv && reading.refused === "textFile" ? readCsv(bytes, host) : reading;
}
