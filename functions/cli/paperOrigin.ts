import { originIn, type PaperOrigin } from "../../shared/documents/sidecar.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** What a paper was made of, from the file that lies beside it. */
export async function paperOrigin(typed: string, shell: Shell): Promise<PaperOrigin> {
  const origin = originIn(await readJsonFile(typed, shell));
  if (origin === undefined) {
    throw new UsageError(
      `„${typed}“ gehört zu keiner Vorlage. Bitte die Datei angeben, die neben der Vorlage liegt (.oparl.json).`
    );
  }
  return origin;
}
