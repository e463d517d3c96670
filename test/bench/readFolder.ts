/** A folder of workbooks: parse, map, read, check. Each workbook is let go before the next. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { check } from "../../shared/checking/check.ts";
import { readGrids } from "../../shared/sheet/readFile.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { input, measure, townSettings } from "./measure.ts";

const settings = townSettings();
const files = readdirSync(input)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();

const nothing = { items: 0, characters: 0, issues: 0, bytes: 0 };

await measure(() => {
  const total = { ...nothing };
  for (const file of files) {
    const found = readOne(file);
    total.items += found.items;
    total.characters += found.characters;
    total.issues += found.issues;
    total.bytes += found.bytes;
  }
  return total;
});

function readOne(file: string): typeof nothing {
  const content = readFileSync(join(input, file));
  const workbook = readFileBytes(file, content, nodeHost);
  if (workbook.refused !== undefined) throw new Error(`${file}: ${workbook.refused}`);
  const reading = readGrids(file, workbook.grids, { settings });
  if (reading.refused !== undefined) throw new Error(reading.refused);
  const measures = reading.sheets.flatMap((sheet) => sheet.measures);
  const issues = check([reading], { settings });
  return {
    items: measures.length,
    characters: measures.reduce((sum, { values }) => sum + characters(values), 0),
    issues: issues.length,
    bytes: content.length,
  };
}

/** What the peers count: readers that agree on it have read the same text. */
function characters({ title = "", description = "" }: Measure): number {
  return title.length + description.length;
}
