import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { neutralSettings, readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { type Shell, UsageError } from "./shell.ts";

/** The settings of the municipality, or neutral ones where none are named; troubles go to stderr. */
export async function readSettingsFile(typed: string | undefined, shell: Shell): Promise<Settings> {
  if (typed === undefined) return neutralSettings();
  const json = await readJsonFile(typed, shell);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new UsageError(
      `„${typed}“ enthält keine Einstellungen. Bitte eine Datei wie demo/eschenfurt/settings.json angeben.`
    );
  }
  const { settings, troubles } = readSettings(json);
  for (const trouble of troubles) shell.err(`Einstellungen: ${trouble}\n`);
  return settings;
}

/** A JSON file the person named; a missing or broken one is wrong use. */
export async function readJsonFile(typed: string, shell: Shell): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(shell.path(typed));
  } catch {
    throw new UsageError(
      `Die Datei „${typed}“ lässt sich nicht öffnen. Bitte Namen und Ordner prüfen.`
    );
  }
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    throw new UsageError(
      `„${typed}“ lässt sich nicht als JSON lesen. Bitte prüfen, ob es die richtige Datei ist; nach Änderungen von Hand fehlt oft nur ein Komma oder eine Klammer.`
    );
  }
}

/** UTF-8, or what Windows writes besides: with a byte order mark, as UTF-16 (PowerShell) or Windows-1252. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}
