import { type OfficeReading, readOffice } from "../../shared/workbook/office/readOffice.ts";
import { explainRefusal } from "../../shared/xlsx/refusal.ts";
import { openBytes } from "./browserHost.ts";

/** The office's workbook as rows, or the German sentence that says why it cannot be read. */
export type OfficeBookReading = OfficeReading | { readonly refused: string };

export async function readOfficeBook(name: string, bytes: Uint8Array): Promise<OfficeBookReading> {
  const workbook = await openBytes(name, bytes);
  if (workbook.refused !== undefined) return { refused: explainRefusal(workbook.refused, name) };
  return readOffice(workbook);
}
