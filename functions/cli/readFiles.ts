import { basename } from "node:path";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { readProfile } from "../../shared/sheet/columns/profile.ts";
import type { ReadingOptions } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { readInWorker } from "../reading/readInWorker.ts";
import { departmentTyped } from "./departmentTyped.ts";
import { progressOf } from "./progress.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import type { Shell } from "./shell.ts";

/** What the person said of the files on the command line. */
interface Said {
  readonly department?: string | undefined;
  /** Path of a profile: a mapping confirmed before. */
  readonly profile?: string | undefined;
}

/** Reads files one after the other in a thread with limits, and shows progress on stderr. */
export async function readFiles(
  paths: readonly string[],
  settings: Settings,
  shell: Shell,
  said: Said = {}
): Promise<readonly FileReading[]> {
  const options = await readingOptions(settings, said, shell);
  const reader = readInWorker<ReadingOptions>({
    onFault: (error) => shell.err(`Programmfehler beim Lesen: ${error.message}\n`),
  });
  const progress = paths.length > 1 ? progressOf(shell, paths.length) : undefined;
  const readings: FileReading[] = [];
  try {
    for (const path of paths) {
      progress?.step(basename(path));
      readings.push(await reader.read(path, options));
    }
  } finally {
    progress?.done();
    await reader.close();
  }
  return readings;
}

async function readingOptions(
  settings: Settings,
  { department, profile: typed }: Said,
  shell: Shell
): Promise<ReadingOptions> {
  const said = department === undefined ? {} : { department: senderOf(department, settings) };
  if (typed === undefined) return { settings, ...said };
  const { profile, department: sender, troubles } = readProfile(await readJsonFile(typed, shell));
  for (const trouble of troubles) shell.err(`Profil: ${trouble}\n`);
  return { settings, profile, ...(sender !== undefined && { profileDepartment: sender }), ...said };
}

/** Settings without departments take any name. */
const senderOf = (typed: string, settings: Settings) =>
  settings.departments.length === 0 ? typed : departmentTyped(typed, settings).name;
