import { fieldNames } from "../catalogue/fields.ts";
import { issueCodes } from "../catalogue/issue.ts";
import type { JsonSchema } from "../catalogue/kind.ts";
import type { ReadMeasure } from "../catalogue/measures/measure.ts";
import { measureSchema } from "../catalogue/measures/schema.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Submission } from "../catalogue/submission.ts";
import type { Extension, PeriodBody, PeriodEntry } from "./entities/period.ts";
import type { NewSubmission, RequestEntry } from "./entities/submission.ts";
import { submissionProperties } from "./entityShapes.ts";
import {
  closed,
  dateOrMonth,
  day,
  hash,
  listOf,
  longText,
  mapOf,
  name,
  oneOfWords,
  shapeOf,
  shortText,
  uuid,
  yesNo,
} from "./jsonShapes.ts";

// What measures look like on the way, made from the table of fields (catalogue/fields.ts).

const cell: JsonSchema = { type: "string", maxLength: 40 };
const cells: JsonSchema = { anyOf: [cell, { type: "array", items: cell }] };
const file: JsonSchema = { type: "string", minLength: 1, maxLength: 260 };
const words = mapOf(longText);

export const placeProperties = {
  required: { file, sheet: shortText },
  optional: {
    row: { type: "integer", minimum: 1 },
    rows: listOf({ type: "integer", minimum: 1 }, 2),
    cell,
  },
} as const;
export const placeSchema: JsonSchema = closed(placeProperties.required, placeProperties.optional);

/** Field → cell or cells. */
export const cellsSchema = mapOf(cells);

const measureParts = (settings: Settings) => ({
  // Nothing is required: a row without a title is told as an issue.
  values: { ...measureSchema(settings), required: [] },
  cells: cellsSchema,
  texts: words,
  ownColumns: words,
});

/** A measure as it was read from a sheet. */
export const readMeasureSchema = (settings: Settings): JsonSchema =>
  shapeOf<ReadMeasure>(
    {
      ...measureParts(settings),
      place: closed({ sheet: shortText }, placeProperties.optional),
    },
    { progressByPeriod: words }
  );

/** What one person reported of one measure. */
const reportedMeasureSchema = (settings: Settings): JsonSchema =>
  closed({ place: placeSchema, ...measureParts(settings) }, { progressByPeriod: words });

export const issueSchema: JsonSchema = closed(
  {
    severity: oneOfWords(["error", "warning", "hint"]),
    code: oneOfWords(issueCodes),
    place: placeSchema,
  },
  {
    field: oneOfWords(fieldNames),
    found: longText,
    facts: words,
    fix: closed({ cell, text: longText }, { sheet: shortText }),
    moreFixes: listOf(closed({ cell, text: longText }, { sheet: shortText })),
  }
);

const sourceSchema: JsonSchema = closed({
  file,
  hash,
  sheets: listOf(shortText, 500),
  covers: listOf(oneOfWords(fieldNames), 200),
});

const contentProperties = (settings: Settings) => ({
  department: name,
  kind: submissionProperties.kind,
  extent: submissionProperties.extent,
  sources: listOf(sourceSchema, 200),
  measures: listOf(reportedMeasureSchema(settings)),
  ownColumns: listOf(shortText, 2000),
  issues: listOf(issueSchema, 50_000),
});

/** Meldung, as the sender makes it; state, sender and time are set by the counter. */
export const newSubmissionSchema = (settings: Settings): JsonSchema =>
  shapeOf<NewSubmission>(contentProperties(settings), { forRelease: yesNo });

/** A Meldung as it is kept. */
export const submissionSchema = (settings: Settings): JsonSchema =>
  shapeOf<Submission>(
    {
      ...submissionProperties,
      ...contentProperties(settings),
      schema: { type: "integer" },
      municipality: name,
      by: name,
    },
    { releasedBy: name }
  );

export const extensionSchema: JsonSchema = shapeOf<Extension>(
  { department: name, until: day, reason: longText },
  {}
);

export const periodSchema: JsonSchema = shapeOf<PeriodBody>(
  { label: shortText },
  {
    from: dateOrMonth,
    to: dateOrMonth,
    dueDate: day,
    reminders: listOf(day, 20),
    expectedDepartments: listOf(name, 500),
    state: oneOfWords(["open"]),
  }
);

/** A period as it is answered. */
export const periodEntrySchema: JsonSchema = shapeOf<PeriodEntry>(
  {
    id: name,
    label: shortText,
    state: oneOfWords(["open", "closed", "published"]),
    extensions: listOf(extensionSchema, 500),
  },
  {
    from: dateOrMonth,
    to: dateOrMonth,
    dueDate: day,
    reminders: listOf(day, 20),
    expectedDepartments: listOf(name, 500),
  }
);

export const requestEntrySchema: JsonSchema = shapeOf<RequestEntry>(
  {
    department: name,
    expected: yesNo,
    state: oneOfWords([
      "ausstehend",
      "Entwurf",
      "zur Freigabe",
      "abgegeben",
      "angenommen",
      "zurückgegeben",
    ]),
    mail: longText,
  },
  { dueDate: day, submission: uuid }
);
