import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { readGrids } from "../../shared/sheet/readFile.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { townSettings } from "./measure.ts";

/** All measures of a town's workbooks that have a title. */
export function townMeasures(folder: string): readonly Measure[] {
  const settings = townSettings();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .flatMap((file) => {
      const workbook = readFileBytes(file, readFileSync(join(folder, file)), nodeHost);
      if (workbook.refused !== undefined) throw new Error(`${file}: ${workbook.refused}`);
      return readGrids(file, workbook.grids, { settings }).sheets;
    })
    .flatMap(({ measures }) => measures.map(({ values }) => values))
    .filter(({ title }) => title !== undefined);
}
