import { profileOf } from "../../shared/sheet/profile.ts";
import { filesOf } from "./filesOf.ts";
import { optionsOf } from "./options.ts";
import { readFiles } from "./readFiles.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import { type Command, UsageError } from "./shell.ts";
import { writeNew } from "./writeNew.ts";

/** The mapping of a file, to be confirmed by a person and used next time with --profile. */
export const profile: Command = {
  usage: "katalog profile DATEI -o PROFIL.json --settings settings.json [--department NAME]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      department: { type: "string" },
      output: { type: "string", short: "o" },
    });
    if (positionals.length !== 1) throw new UsageError("Bitte genau eine Datei angeben.");
    if (values.output === undefined) {
      throw new UsageError("Bitte mit -o sagen, wohin geschrieben wird.");
    }
    const settings = await readSettingsFile(values.settings, shell);
    const paths = await filesOf(positionals, shell);
    const [reading] = await readFiles(paths, settings, shell, values);
    if (!reading || reading.refused !== undefined) {
      shell.err(`${reading?.refused ?? "Die Datei lässt sich nicht lesen."}\n`);
      return 1;
    }
    await writeNew(values.output, `${JSON.stringify(profileOf(reading), null, 2)}\n`, shell);
    shell.out(
      `${values.output}: Bitte die Zuordnung prüfen und berichtigen (null = eigene Spalte), dann mit --profile angeben.\n`
    );
    return 0;
  },
};
