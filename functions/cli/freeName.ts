import { stat } from "node:fs/promises";
import { type Shell, UsageError } from "./shell.ts";

/** Where people have written since, nothing is written over. */
export async function freeName(typed: string, what: string, shell: Shell): Promise<void> {
  const there = await stat(shell.path(typed)).catch(() => undefined);
  if (there === undefined) return;
  throw new UsageError(
    `„${typed}“ gibt es schon. ${what} überschreibt keine Datei: Bitte hinter -o einen anderen Namen angeben.`
  );
}
