import { carryOver } from "../../shared/documents/carryOver.ts";
import type { PaperData } from "../../shared/documents/paperData.ts";
import { readPaperData } from "../../shared/documents/readPaperData.ts";
import { originIn } from "../../shared/documents/sidecar.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** What the office wrote about a paper, or what a paper of before was made of; doubts go to stderr. */
export async function paperDataFile(
  typed: string | undefined,
  period: string,
  shell: Shell
): Promise<PaperData> {
  if (typed === undefined) return {};
  const json = await readJsonFile(typed, shell);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new UsageError(
      `In „${typed}“ werden die Angaben zur Vorlage erwartet, etwa Betreff und Vorlagennummer.`
    );
  }
  const origin = originIn(json);
  const { data, troubles } = readPaperData(origin?.data ?? json);
  for (const trouble of troubles) shell.err(`Angaben zur Vorlage: ${trouble}\n`);
  return origin === undefined ? data : carryOver({ ...origin, data }, period);
}
