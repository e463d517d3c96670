import type { FileReading } from "../../sheet/sheetReading.ts";
import { explainRefusal, type RefusalCode } from "../../xlsx/refusal.ts";

/** The answer for a file of which nothing could be read; `file` is its name without folders. */
export function refusedFile(file: string, code: RefusalCode): FileReading {
  return { file, refused: explainRefusal(code, file), sheets: [] };
}
