import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Shell, UsageError } from "./shell.ts";

/** Writes a file the person named; its folder is made when it is missing. */
export async function writeNew(
  typed: string,
  bytes: Uint8Array | string,
  shell: Shell
): Promise<void> {
  const path = shell.path(typed);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, bytes);
  } catch (error) {
    throw new UsageError(`„${typed}“ lässt sich nicht schreiben. ${reasonOf(error)}`);
  }
}

/** Beside its place first: an interruption leaves the old file as it was, and two runs never mix. */
async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.katalog-${process.pid}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EBUSY" || code === "EPERM" || code === "EACCES") {
    return "Ist die Datei noch in Excel oder Word geöffnet oder der Ordner schreibgeschützt? Bitte schließen und noch einmal versuchen, sonst einen anderen Ort wählen.";
  }
  if (code === "ENOSPC") return "Der Datenträger ist voll. Bitte Platz schaffen.";
  if (code === "EISDIR" || code === "ENOTEMPTY")
    return "Dort liegt ein Ordner dieses Namens. Bitte einen anderen Namen wählen.";
  if (code === "EROFS")
    return "Dort darf nicht geschrieben werden. Bitte einen anderen Ort wählen.";
  return "Bitte einen anderen Ort wählen.";
}
