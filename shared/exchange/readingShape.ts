import { fieldNames } from "../catalogue/fields.ts";
import type { JsonSchema } from "../catalogue/kind.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { WorkbookOrigin } from "../catalogue/workbookOrigin.ts";
import type { StoredProfile } from "../sheet/columns/profile.ts";
import type { ColumnReading, SheetReading } from "../sheet/sheetReading.ts";
import type { WorkbookReading } from "./entities/workbook.ts";
import {
  closed,
  count,
  listOf,
  longText,
  mapOf,
  name,
  number,
  oneOfWords,
  shapeOf,
  shortText,
} from "./jsonShapes.ts";
import { issueSchema, readMeasureSchema } from "./shapes.ts";

/** A field, several of them, or null for an own column. */
const fieldOrNone: JsonSchema = {
  anyOf: [shortText, listOf(shortText, 20), { enum: [null] }],
};

const profileSchema = shapeOf<StoredProfile>(
  { columns: mapOf({ anyOf: [shortText, { enum: [null] }] }) },
  { department: name }
);

const originSchema = shapeOf<WorkbookOrigin>(
  { municipality: name },
  {
    department: shortText,
    period: name,
    kind: oneOfWords(["town", "request"]),
    base: closed({ number: count, hash: shortText }),
  }
);

const columnSchema = shapeOf<ColumnReading>(
  { heading: longText, field: fieldOrNone, sure: number, why: longText },
  { runnerUp: shortText }
);

const sheetSchema = (settings: Settings) =>
  shapeOf<SheetReading>(
    {
      sheet: shortText,
      form: oneOfWords(["list", "form", "workshop", "period", "ignored"]),
      headerRows: listOf(count),
      mapping: mapOf(fieldOrNone),
      columns: mapOf(columnSchema),
      ratingScales: mapOf(shortText),
      covers: listOf(oneOfWords(fieldNames)),
      measures: listOf(readMeasureSchema(settings)),
      issues: listOf(issueSchema, 50_000),
    },
    {
      reason: longText,
      periods: mapOf(shortText),
      skippedRows: listOf(closed({ row: count, reason: longText }), 100_000),
    }
  );

/** What was understood of an uploaded workbook, with the mapping to confirm. */
export const workbookReadingSchema = (settings: Settings): JsonSchema =>
  shapeOf<WorkbookReading>(
    {
      file: shortText,
      sheets: listOf(sheetSchema(settings), 1000),
      profile: profileSchema,
      findings: listOf(closed({ severity: shortText, sentence: longText }), 50_000),
    },
    { department: shortText, refused: longText, origin: originSchema }
  );
