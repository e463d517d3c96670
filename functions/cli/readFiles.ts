import { basename } from "node:path";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { ReadingOptions } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { readInWorker } from "../reading/readInWorker.ts";
import { progressOf } from "./progress.ts";
import type { Shell } from "./shell.ts";

/** Reads files one after the other in a thread with limits, and shows progress on stderr. */
export async function readFiles(
  paths: readonly string[],
  settings: Settings,
  shell: Shell,
  department?: string
): Promise<readonly FileReading[]> {
  const options: ReadingOptions = { settings, ...(department !== undefined && { department }) };
  const reader = readInWorker<ReadingOptions>({
    onFault: (error) => shell.err(`Programmfehler beim Lesen: ${error.stack ?? error.message}\n`),
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
