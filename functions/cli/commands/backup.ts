import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { writeBackup } from "../../backup/backupFolder.ts";
import { exportTown } from "../../backup/exportTown.ts";
import { chosenTown } from "../chosenTown.ts";
import { optionsOf } from "../options.ts";
import { type Command, UsageError } from "../shell.ts";
import { withStore } from "../withStore.ts";

/** Everything of one municipality into an empty folder. */
export const backup: Command = {
  usage:
    "katalog backup (--folder .klimakatalog | --account SPEICHERKONTO) [--municipality KENNUNG] -o ORDNER",
  async run(args, shell) {
    const { values } = optionsOf(args, {
      folder: { type: "string" },
      account: { type: "string" },
      municipality: { type: "string" },
      output: { type: "string", short: "o" },
    });
    if (values.output === undefined) {
      throw new UsageError("Bitte mit -o den Ordner angeben, in den gesichert wird.");
    }
    const folder = shell.path(values.output);
    if ((await readdir(folder).catch(() => [])).length > 0) {
      throw new UsageError(
        `Der Ordner „${values.output}“ ist nicht leer. Bitte einen neuen angeben.`
      );
    }
    if (values.folder !== undefined && !existsSync(shell.path(values.folder))) {
      throw new UsageError(`Den Ordner „${values.folder}“ gibt es nicht. Bitte den Pfad prüfen.`);
    }
    return withStore(values, shell, async (backroom) => {
      const town = await chosenTown(backroom, values.municipality);
      const count = await writeBackup(exportTown(backroom, town), folder);
      shell.out(`${values.output}: ${count} Dateien von ${town} gesichert\n`);
      return 0;
    });
  },
};
