import {
  labelOfField,
  profileOf,
  type StoredProfile,
} from "../../../shared/sheet/columns/profile.ts";
import { filesOf } from "../filesOf.ts";
import { newFile } from "../newFile.ts";
import { optionsOf } from "../options.ts";
import { readFiles } from "../readFiles.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** The mapping of a file, to be confirmed by a person and used next time with --profile. */
export const profile: Command = {
  usage: "katalog profile DATEI -o PROFIL.json [--settings settings.json] [--department NAME]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      department: { type: "string" },
      output: { type: "string", short: "o" },
    });
    if (positionals.length !== 1) throw new UsageError("Bitte genau eine Datei angeben.");
    const settings = await readSettingsFile(values.settings, shell);
    const paths = await filesOf(positionals, shell);
    const known = values.settings === undefined ? [] : [shell.path(values.settings)];
    const output = await newFile(values.output, [".json"], [...paths, ...known], shell);
    const [reading] = await readFiles(paths, settings, shell, values);
    if (!reading || reading.refused !== undefined) {
      shell.err(`${reading?.refused ?? "Die Datei lässt sich nicht lesen."}\n`);
      return 1;
    }
    await writeNew(output, `${JSON.stringify(inOurWords(profileOf(reading)), null, 2)}\n`, shell);
    shell.out(
      `${output}: links steht jede Überschrift der Datei, rechts das Feld des Katalogs (null = eigene Spalte). Bitte prüfen und berichtigen, dann mit --profile "${output}" angeben.\n`
    );
    return 0;
  },
};

function inOurWords({ columns, ...rest }: StoredProfile): StoredProfile {
  const told = Object.entries(columns).map(([heading, field]) => [heading, labelOfField(field)]);
  return { ...rest, columns: Object.fromEntries(told) };
}
