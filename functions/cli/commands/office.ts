import { measuresOfPeriod } from "../../../shared/catalogue/measures/measuresOfPeriod.ts";
import { officeLayout } from "../../../shared/workbook/office/officeLayout.ts";
import { freeName } from "../freeName.ts";
import { newFile } from "../newFile.ts";
import { optionsOf } from "../options.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import type { Command } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** The office's workbook for meetings, events, workshops, actors and budget. */
export const office: Command = {
  usage: "katalog office [--catalogue STAND.json] [--settings settings.json] -o BUERO.xlsx",
  async run(args, shell) {
    const { values } = optionsOf(args, {
      ...{ catalogue: { type: "string" }, settings: { type: "string" } },
      output: { type: "string", short: "o" },
    });
    const output = await newFile(values.output, [".xlsx"], [], shell);
    await freeName(output, "Die Arbeitsmappe des Büros", shell);
    const found = values.catalogue && (await readCatalogueFile(values.catalogue, shell));
    const settings =
      found && values.settings === undefined
        ? found.settings
        : await readSettingsFile(values.settings, shell);
    const now = new Date();
    const layout = officeLayout(
      found ? measuresOfPeriod(found) : [],
      settings,
      now.toISOString().slice(0, 10)
    );
    const { writeWorkbook } = await import("../../workbook/writeWorkbook.ts");
    await writeNew(output, await writeWorkbook(layout, now), shell);
    shell.out(`${output}\n`);
    return 0;
  },
};
