import { explain } from "../../../shared/checking/explain.ts";
import { readingJson } from "../../../shared/sheet/readingJson.ts";
import { readGiven } from "../readGiven.ts";
import { readingText } from "../readingText.ts";
import type { Command } from "../shell.ts";

/** What was understood of each file. Exit code 1 only when no file could be read. */
export const read: Command = {
  usage:
    "katalog read DATEI… [--settings settings.json] [--department NAME] [--profile PROFIL.json] [--json]",
  async run(args, shell) {
    const { files, asJson } = await readGiven(args, shell);
    if (asJson) {
      const json = { files: files.map((file) => readingJson(file, explain)) };
      shell.out(`${JSON.stringify(json, null, 2)}\n`);
    } else {
      shell.out(`${files.map((file) => readingText(file, explain)).join("\n\n")}\n`);
    }
    return files.some(({ refused }) => refused === undefined) ? 0 : 1;
  },
};
