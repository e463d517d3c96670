import { structuredInputOf } from "../../../shared/workbook/catalogue/structuredInputOf.ts";
import { structuredLayout } from "../../../shared/workbook/catalogue/structuredLayout.ts";
import { newFile } from "../newFile.ts";
import { optionsOf } from "../options.ts";
import { readFiles } from "../readFiles.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, UsageError } from "../shell.ts";
import { untitledRows } from "../untitledRows.ts";
import { writeNew } from "../writeNew.ts";

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
    const settings = await readSettingsFile(values.settings, shell);
    const source = shell.path(typed);
    const output = await newFile(values.output, [".xlsx"], [source], shell);
    const [reading] = await readFiles([source], settings, shell, values);
    if (!reading || reading.refused !== undefined) {
      shell.err(`${reading?.refused ?? "Die Datei lässt sich nicht lesen."}\n`);
      return 1;
    }
    const { writeWorkbook } = await import("../../workbook/writeWorkbook.ts");
    const layout = structuredLayout(structuredInputOf(reading, settings));
    await writeNew(output, await writeWorkbook(layout, new Date()), shell);
    const count = reading.sheets.reduce((sum, { measures }) => sum + measures.length, 0);
    for (const sentence of untitledRows(reading)) shell.out(`${sentence}\n`);
    const said = count === 1 ? "1 Maßnahme" : `${count} Maßnahmen`;
    shell.out(
      `${output}: ${said}. Bitte zuerst die Blätter „Prüfung“ und „Zuordnung“ ansehen; weiterarbeiten lässt sich im Blatt „Katalog“.\n`
    );
    return 0;
  },
};
