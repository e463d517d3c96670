import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Shell, UsageError } from "./shell.ts";

const readable = /\.(xlsx|xlsm|csv|txt|xls|ods)$/i;
/** What `katalog request` writes beside its workbooks. */
const mail = /_Mail\.txt$/i;

/** The files a person named, each once; a folder stands for the workbooks and csv files in it (temporary files left out). */
export async function filesOf(typed: readonly string[], shell: Shell): Promise<readonly string[]> {
  if (!typed.some(Boolean)) throw new UsageError("Bitte mindestens eine Datei angeben.");
  const found = await Promise.all(typed.filter(Boolean).map((name) => filesAt(shell.path(name))));
  const files = [...new Set(found.flat())];
  if (files.length > 0) return files;
  throw new UsageError(
    "Dort liegt keine Arbeitsmappe und keine CSV-Datei. Bitte den Ordner prüfen."
  );
}

async function filesAt(path: string): Promise<readonly string[]> {
  const at = await stat(path).catch(() => undefined);
  if (!at?.isDirectory()) return [path];
  const names = await readdir(path).catch(() => {
    throw new UsageError(
      `Der Ordner „${path}“ darf nicht gelesen werden. Bitte die Leserechte prüfen lassen.`
    );
  });
  return names
    .filter((name) => readable.test(name) && !mail.test(name) && !/^[~.]/.test(name))
    .sort((a, b) => a.localeCompare(b, "de"))
    .map((name) => join(path, name));
}
