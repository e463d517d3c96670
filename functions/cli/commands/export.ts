import {
  type ExportFormat,
  exportCatalogue,
  exportFormats,
} from "../../exporting/exportCatalogue.ts";
import { audienceOf } from "../audienceOf.ts";
import { newFile } from "../newFile.ts";
import { optionsOf } from "../options.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { type Command, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** A draft or version as a file for other programs. */
export const exportCommand: Command = {
  usage:
    "katalog export --catalogue STAND.json --format xlsx|csv|json|oparl [--audience öffentlich|nichtöffentlich|verwaltungsintern] -o DATEI",
  async run(args, shell) {
    const { values } = optionsOf(args, {
      ...{ catalogue: { type: "string" }, format: { type: "string" } },
      ...{ audience: { type: "string" }, output: { type: "string", short: "o" } },
    });
    if (values.catalogue === undefined)
      throw new UsageError("Bitte mit --catalogue einen Entwurf oder Stand angeben.");
    const format = formatOf(values.format);
    const source = shell.path(values.catalogue);
    const output = await newFile(values.output, endings[format], [source], shell);
    const catalogue = await readCatalogueFile(values.catalogue, shell);
    const audience = audienceOf(values.audience ?? "öffentlich");
    const at = new Date().toISOString();
    await writeNew(output, await exportCatalogue(catalogue, { format, audience, at }), shell);
    shell.out(`${output}\n`);
    return 0;
  },
};

const endings: Readonly<Record<ExportFormat, readonly string[]>> = {
  xlsx: [".xlsx"],
  csv: [".csv"],
  json: [".json"],
  oparl: [".json"],
};

function formatOf(typed: string | undefined): ExportFormat {
  const known = exportFormats.find((format) => format === typed);
  if (known !== undefined) return known;
  throw new UsageError("Bitte mit --format sagen, was gebraucht wird: xlsx, csv, json oder oparl.");
}
