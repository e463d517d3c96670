import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { type Shell, UsageError } from "./shell.ts";

/** The name behind -o, when it ends as it should and is none of the files the command reads. */
export async function newFile(
  typed: string | undefined,
  endings: readonly string[],
  sources: readonly string[],
  shell: Shell
): Promise<string> {
  if (typed === undefined) throw new UsageError("Bitte mit -o sagen, wohin geschrieben wird.");
  if (!endings.includes(extname(typed).toLowerCase())) {
    throw new UsageError(
      `Bitte hinter -o einen Namen angeben, der auf ${endings.join(" oder ")} endet.`
    );
  }
  const output = await identity(shell.path(typed));
  for (const source of sources) {
    if (output !== undefined && output === (await identity(source))) {
      throw new UsageError(
        "Die Ausgangsdatei bleibt unverändert. Bitte hinter -o einen anderen Namen angeben."
      );
    }
  }
  return typed;
}

/** Two names, links or spellings of one file have one device and number; undefined where there is no file. */
async function identity(path: string): Promise<string | undefined> {
  const at = await stat(path, { bigint: true }).catch(() => undefined);
  return at && `${at.dev}:${at.ino}`;
}
