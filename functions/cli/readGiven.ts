import { filesOf } from "./filesOf.ts";
import { optionsOf } from "./options.ts";
import { readFiles } from "./readFiles.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import type { Shell } from "./shell.ts";

/** Reads the workbooks that a command line of `read` or `check` names, with the settings it names. */
export async function readGiven(args: readonly string[], shell: Shell) {
  const { values, positionals } = optionsOf(args, {
    settings: { type: "string" },
    department: { type: "string" },
    profile: { type: "string" },
    json: { type: "boolean" },
  });
  const settings = await readSettingsFile(values.settings, shell);
  const paths = await filesOf(positionals, shell);
  const files = await readFiles(paths, settings, shell, values);
  return { files, settings, asJson: values.json === true };
}
