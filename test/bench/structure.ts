/** For orientation: the whole structured workbook with all its sheets, its layout timed too. */
import "exceljs/dist/exceljs.bare.min.js"; // imports are not timed; the writer loads it when first needed
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import { structuredLayout } from "../../shared/workbook/catalogue/structuredLayout.ts";
import { measureFile, readMeasures, townSettings } from "./measure.ts";

const at = new Date("2026-01-01T00:00:00Z");
const settings = townSettings();
const measures = readMeasures().map((values) => ({ values, ownColumns: {} }));
const { id: municipality, name: title } = settings.municipality;
const given = { title, municipality, settings, measures, findings: [], mappings: [] };

await measureFile(measures.length, () => writeWorkbook(structuredLayout(given), at));
