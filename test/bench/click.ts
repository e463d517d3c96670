/** All that one click asks for, in one process: departments' workbooks become a draft, its workbook and 1,000 Steckbriefe. */
import "exceljs/dist/exceljs.bare.min.js"; // imports are not timed; the writer loads it when first needed
import { draftInputOf } from "../../functions/cli/draftInputOf.ts";
import { nodeHashes } from "../../functions/cli/nodeHashes.ts";
import { render } from "../../functions/word/render.ts";
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import { consolidate } from "../../shared/consolidation/consolidate.ts";
import { paperCatalogue } from "../../shared/documents/paperCatalogue.ts";
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import { townLayout } from "../../shared/workbook/town/townLayout.ts";
import { readTown } from "./consolidateTown.ts";
import { input, measure, townSettings } from "./measure.ts";

const settings = townSettings();
const at = "2026-01-01T00:00:00Z";
const mostSheets = 1000;

await measure(async () => {
  const files = readTown(input);
  const draft = consolidate(files, { settings, hashes: nodeHashes, period: "2025" });
  const workbook = await writeWorkbook(townLayout(draftInputOf(draft, files), draft), new Date(at));
  const catalogue = paperCatalogue(draft, settings, at);
  const some = { ...catalogue, measures: catalogue.measures.slice(0, mostSheets) };
  const paper = await render(steckbriefe(some, { audience: "verwaltungsintern" }));
  return { items: draft.catalogue.length, bytes: workbook.length + paper.length };
});
