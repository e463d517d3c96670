import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { readGrids } from "../../shared/sheet/readFile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import type { Grid } from "../../shared/xlsx/grid.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";

export interface ReadFolder {
  readonly readings: readonly FileReading[];
  readonly grids: ReadonlyMap<string, readonly Grid[]>;
}

/** Reads every workbook and csv of a folder with the folder's own settings. */
export function readFolder(
  folder: string,
  settingsFile = join(folder, "settings.json")
): ReadFolder {
  const { settings } = readSettings(JSON.parse(readFileSync(settingsFile, "utf8")));
  const grids = new Map<string, readonly Grid[]>();
  const readings = readdirSync(folder)
    .filter((name) => /\.(xlsx|csv)$/i.test(name))
    .map((file): FileReading => {
      const workbook = readFileBytes(file, readFileSync(join(folder, file)), nodeHost);
      if (workbook.refused !== undefined) return { file, refused: workbook.refused, sheets: [] };
      grids.set(file, workbook.grids);
      return readGrids(file, workbook.grids, { settings });
    });
  return { readings, grids };
}
