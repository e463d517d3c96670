import { changeSentence, changesSince } from "../../../shared/documents/changesSince.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import { paperCatalogue } from "../../../shared/documents/paperCatalogue.ts";
import { optionsOf } from "../options.ts";
import { paperOrigin } from "../paperOrigin.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, UsageError } from "../shell.ts";

/** „Was hat sich seit Erstellung geändert?“: the figures of a paper beside those of a version. */
export const changes: Command = {
  usage:
    "katalog changes PAPIER.oparl.json --catalogue STAND.json [--settings settings.json] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      ...{ catalogue: { type: "string" }, settings: { type: "string" } },
      json: { type: "boolean" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0 || values.catalogue === undefined) {
      throw new UsageError("Bitte genau eine Vorlage und mit --catalogue einen Stand angeben.");
    }
    const origin = await paperOrigin(typed, shell);
    const found = await readCatalogueFile(values.catalogue, shell);
    const settings = values.settings
      ? await readSettingsFile(values.settings, shell)
      : found.settings;
    const { kind, audience, data } = origin;
    const now = makePaper(kind, paperCatalogue(found, settings, new Date().toISOString()), {
      ...data,
      audience,
    });
    const changed = changesSince(origin.figures, now?.figures ?? []);
    if (values.json) shell.out(`${JSON.stringify(changed, null, 2)}\n`);
    else if (changed.length === 0) shell.out("Seit der Erstellung hat sich keine Zahl geändert.\n");
    else
      shell.out(
        `Seit der Erstellung hat sich geändert:\n${changed.map((one) => `  ${changeSentence(one)}\n`).join("")}`
      );
    return 0;
  },
};
