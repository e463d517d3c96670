/** Measures as the workbook that the peers write. Turning them into cells is not timed, as with the peers. */
import "exceljs/dist/exceljs.bare.min.js"; // imports are not timed; the writer loads it when first needed
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import { catalogueLayout } from "./catalogueLayout.ts";
import { measureFile, readMeasures } from "./measure.ts";

const at = new Date("2026-01-01T00:00:00Z");
const measures = readMeasures();
const layout = catalogueLayout(measures);

await measureFile(measures.length, () => writeWorkbook(layout, at));
