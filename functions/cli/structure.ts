import { structuredLayout } from "../../shared/workbook/structuredLayout.ts";
import { filesOf } from "./filesOf.ts";
import { optionsOf } from "./options.ts";
import { readFiles } from "./readFiles.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import { type Command, UsageError } from "./shell.ts";
import { structuredInputOf } from "./structuredInputOf.ts";
import { writeNew } from "./writeNew.ts";

/** One file becomes the structured workbook; the file itself stays untouched. */
export const structure: Command = {
  usage:
    "katalog structure DATEI -o KATALOG.xlsx --settings settings.json [--department NAME] [--profile PROFIL.json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      department: { type: "string" },
      profile: { type: "string" },
      output: { type: "string", short: "o" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0)
      throw new UsageError("Bitte genau eine Datei angeben.");
    if (values.output === undefined)
      throw new UsageError("Bitte mit -o sagen, wohin geschrieben wird.");
    const settings = await readSettingsFile(values.settings, shell);
    const paths = await filesOf([typed], shell);
    const output = shell.path(values.output);
    if (paths.includes(output)) {
      throw new UsageError(
        "Die Ausgangsdatei bleibt unverändert. Bitte hinter -o einen anderen Namen angeben."
      );
    }
    const [reading] = await readFiles(paths.slice(0, 1), settings, shell, values);
    if (!reading || reading.refused !== undefined) {
      shell.err(`${reading?.refused ?? "Die Datei lässt sich nicht lesen."}\n`);
      return 1;
    }
    const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
    const layout = structuredLayout(structuredInputOf(reading, settings));
    await writeNew(values.output, await writeWorkbook(layout, new Date()), shell);
    const count = reading.sheets.reduce((sum, { measures }) => sum + measures.length, 0);
    shell.out(`${values.output}: ${count === 1 ? "1 Maßnahme" : `${count} Maßnahmen`}\n`);
    return 0;
  },
};
