import { officeData } from "../../shared/documents/officeData.ts";
import type { PaperData } from "../../shared/documents/paperData.ts";
import { readOffice } from "../../shared/workbook/office/readOffice.ts";
import { explainRefusal } from "../../shared/xlsx/refusal.ts";
import { openFile } from "../reading/openFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** What the office's workbook says for one paper; sheets that are missing are told on stderr. */
export async function officeFile(
  typed: string | undefined,
  wanted: Parameters<typeof officeData>[1],
  shell: Shell
): Promise<PaperData> {
  if (typed === undefined) return {};
  const workbook = await openFile(shell.path(typed));
  if (workbook.refused !== undefined) throw new UsageError(explainRefusal(workbook.refused, typed));
  const { rows, troubles } = readOffice(workbook);
  for (const trouble of troubles) shell.err(`${trouble}\n`);
  return officeData(rows, wanted);
}
