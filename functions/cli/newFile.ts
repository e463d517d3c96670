import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { objectOf } from "../../shared/catalogue/jsonInput.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** The name behind -o, when it ends as it should and is none of the files the command reads, nor a published version. */
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
  if (output !== undefined && endings.includes(".json") && (await isVersion(typed, shell))) {
    throw new UsageError(
      `„${typed}“ ist ein veröffentlichter Stand und ändert sich nicht mehr. Bitte hinter -o einen anderen Namen angeben; einen Fehler darin berichtigt „katalog publish“ mit --corrects.`
    );
  }
  return typed;
}

/** Also one that somebody changed since: it is not for us to remove it. */
async function isVersion(typed: string, shell: Shell): Promise<boolean> {
  const json = await readJsonFile(typed, shell).catch(() => undefined);
  const { state, hash } = objectOf(json);
  return state === "published" && typeof hash === "string";
}

/** Two names, links or spellings of one file have one device and number; undefined where there is no file. */
async function identity(path: string): Promise<string | undefined> {
  const at = await stat(path, { bigint: true }).catch(() => undefined);
  return at && `${at.dev}:${at.ino}`;
}
