import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import { measuresOfPeriod } from "../../shared/consolidation/measuresOfPeriod.ts";
import { mitteilung } from "../../shared/documents/mitteilung.ts";
import type { Paper, PaperCatalogue, PaperContext } from "../../shared/documents/paper.ts";
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import { audienceOf } from "./audienceOf.ts";
import { contactWarnings } from "./contactWarnings.ts";
import { newFile } from "./newFile.ts";
import { optionsOf } from "./options.ts";
import { readCatalogueFile } from "./readCatalogueFile.ts";
import { readJsonFile, readSettingsFile } from "./readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "./shell.ts";
import { writeNew } from "./writeNew.ts";

const kinds: Readonly<Record<string, (catalogue: PaperCatalogue, context: PaperContext) => Paper>> =
  {
    mitteilung,
    steckbriefe,
  };

/** A paper from a draft (marked „Entwurf“) or from a published version. */
export const paper: Command = {
  usage:
    "katalog paper mitteilung|steckbriefe --catalogue STAND.json --settings settings.json [--data papier.json] [--audience öffentlich|nichtöffentlich|verwaltungsintern] -o PAPIER.docx",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      catalogue: { type: "string" },
      settings: { type: "string" },
      data: { type: "string" },
      audience: { type: "string" },
      output: { type: "string", short: "o" },
    });
    const [kind = ""] = positionals;
    const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!make)
      throw new UsageError(
        `Dieses Papier gibt es nicht. Möglich sind: ${Object.keys(kinds).join(", ")}.`
      );
    if (values.catalogue === undefined)
      throw new UsageError("Bitte mit --catalogue einen Entwurf oder Stand angeben.");
    const output = await newFile(values.output, [".docx"], [], shell);
    const catalogue = await readCatalogueFile(values.catalogue, shell);
    const settings = values.settings
      ? await readSettingsFile(values.settings, shell)
      : catalogue.settings;
    const more = values.data === undefined ? {} : await readPaperData(values.data, shell);
    const made = make(paperCatalogue(catalogue, settings), {
      ...more,
      audience: audienceOf(values.audience ?? "öffentlich"),
    });
    const { render } = await import("../word/render.ts");
    await writeNew(output, await render(made), shell);
    for (const { code, title } of made.leftOut) {
      shell.err(
        `Nicht im Papier, weil nicht für diesen Leserkreis: ${[code, title].filter(Boolean).join(" ")}\n`
      );
    }
    for (const warning of contactWarnings(made)) shell.err(`${warning}\n`);
    shell.out(`${output}\n`);
    return 0;
  },
};

/** A catalogue as papers read it: the period's values among the others. A draft's clock is now. */
export function paperCatalogue(catalogue: Draft | Version, settings: Settings): PaperCatalogue {
  return {
    municipality: catalogue.municipality,
    period: catalogue.period,
    state: catalogue.state,
    measures: measuresOfPeriod(catalogue),
    settings,
    at: catalogue.state === "published" ? catalogue.at : new Date().toISOString(),
    ...(catalogue.state === "published" && { number: catalogue.number }),
  };
}

async function readPaperData(typed: string, shell: Shell): Promise<Partial<PaperContext>> {
  const json = await readJsonFile(typed, shell);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new UsageError(`In „${typed}“ wird ein Objekt mit den Angaben zum Papier erwartet.`);
  }
  return json;
}
