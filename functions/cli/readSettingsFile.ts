import { readFile } from "node:fs/promises";
import { neutralSettings, readSettings } from "../../shared/catalogue/readSettings.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import { type Shell, UsageError } from "./shell.ts";

/** The settings of the municipality, or neutral ones where none are named; troubles go to stderr. */
export async function readSettingsFile(typed: string | undefined, shell: Shell): Promise<Settings> {
  if (typed === undefined) return neutralSettings();
  const { settings, troubles } = readSettings(await readJsonFile(typed, shell));
  for (const trouble of troubles) shell.err(`Einstellungen: ${trouble}\n`);
  return settings;
}

/** A JSON file the person named; a missing or broken one is wrong use. */
export async function readJsonFile(typed: string, shell: Shell): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(shell.path(typed), "utf8");
  } catch {
    throw new UsageError(`Die Datei „${typed}“ lässt sich nicht öffnen. Bitte den Pfad prüfen.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`„${typed}“ ist keine gültige JSON-Datei. Bitte die Datei prüfen.`);
  }
}
