import { readBackup } from "../../backup/backupFolder.ts";
import { checkBackup } from "../../backup/checkBackup.ts";
import { nodeHashes } from "../nodeHashes.ts";
import { optionsOf } from "../options.ts";
import { type Command, UsageError } from "../shell.ts";

/** Checks a backup: its files, the hashes of its versions, the chain of its audit. Exit code 1 when broken. */
export const audit: Command = {
  usage: "katalog audit ORDNER [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, { json: { type: "boolean" } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) {
      throw new UsageError("Bitte genau einen Ordner mit einer Sicherung angeben.");
    }
    const files = await readBackup(shell.path(folder)).catch(() => {
      throw new UsageError(`Den Ordner „${folder}“ gibt es nicht. Bitte den Pfad prüfen.`);
    });
    const { manifest, audit: finding, versions, troubles } = checkBackup(files, nodeHashes);
    if (values.json) {
      const { municipality, at } = manifest ?? {};
      const found = { municipality, at, audit: finding, versions, troubles };
      shell.out(`${JSON.stringify(found, null, 2)}\n`);
    } else if (troubles.length > 0) {
      for (const trouble of troubles) shell.err(`${trouble}\n`);
    } else {
      shell.out(`${finding?.sentence}\n${versionsText(versions.length)}\n`);
    }
    return troubles.length > 0 ? 1 : 0;
  },
};

function versionsText(count: number): string {
  if (count === 0) return "Ein Stand ist noch nicht veröffentlicht. Alle Dateien sind vollständig.";
  const versions = count === 1 ? "1 Stand ist" : `${count} Stände sind`;
  return `${versions} unverändert. Alle Dateien sind vollständig.`;
}
