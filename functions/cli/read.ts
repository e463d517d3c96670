import { explain } from "../../shared/checking/explain.ts";
import { readingJson } from "../../shared/sheet/readingJson.ts";
import { filesOf } from "./filesOf.ts";
import { optionsOf } from "./options.ts";
import { readFiles } from "./readFiles.ts";
import { readingText } from "./readingText.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import type { Command } from "./shell.ts";

/** What was understood of each file. Exit code 1 only when no file could be read. */
export const read: Command = {
  usage:
    "katalog read DATEI… [--settings settings.json] [--department NAME] [--profile PROFIL.json] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      department: { type: "string" },
      profile: { type: "string" },
      json: { type: "boolean" },
    });
    const settings = await readSettingsFile(values.settings, shell);
    const paths = await filesOf(positionals, shell);
    const files = await readFiles(paths, settings, shell, values);
    if (values.json) {
      const json = { files: files.map((file) => readingJson(file, explain)) };
      shell.out(`${JSON.stringify(json, null, 2)}\n`);
    } else {
      shell.out(`${files.map((file) => readingText(file, explain)).join("\n\n")}\n`);
    }
    return files.some(({ refused }) => refused === undefined) ? 0 : 1;
  },
};
