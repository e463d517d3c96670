import { germanDate } from "../../../shared/documents/amount.ts";
import { readBackup } from "../../backup/backupFolder.ts";
import { importTown } from "../../backup/importTown.ts";
import { optionsOf } from "../options.ts";
import { type Command, UsageError } from "../shell.ts";
import { withStore } from "../withStore.ts";

/** A backup into a store where its municipality is not yet. Exit code 1 when it is refused. */
export const restore: Command = {
  usage: "katalog restore ORDNER (--folder .klimakatalog | --account SPEICHERKONTO)",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      folder: { type: "string" },
      account: { type: "string" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) {
      throw new UsageError("Bitte genau einen Ordner mit einer Sicherung angeben.");
    }
    const files = await readBackup(shell.path(typed)).catch(() => {
      throw new UsageError(`Den Ordner „${typed}“ gibt es nicht. Bitte den Pfad prüfen.`);
    });
    return withStore(values, shell, async (backroom) => {
      const { municipality, at } = await importTown(backroom, files);
      shell.out(`${municipality}: Sicherung vom ${germanDate(at)} eingespielt\n`);
      return 0;
    });
  },
};
