import { fieldNames } from "../catalogue/fields.ts";
import { issueCodes } from "../catalogue/issue.ts";
import type { JsonSchema } from "../catalogue/kind.ts";
import { questionKinds } from "../catalogue/question.ts";
import { measureSchema } from "../catalogue/schema.ts";
import type { Settings } from "../catalogue/settings.ts";
import {
  anyObject,
  anyValue,
  closed,
  count,
  dateOrMonth,
  day,
  hash,
  instant,
  listOf,
  longText,
  mapOf,
  name,
  oneOfWords,
  shortText,
  uuid,
} from "./jsonShapes.ts";

// What measures look like on the way, made from the table of fields (catalogue/fields.ts).

const cell: JsonSchema = { type: "string", maxLength: 40 };
const cells: JsonSchema = { anyOf: [cell, { type: "array", items: cell }] };
const file: JsonSchema = { type: "string", minLength: 1, maxLength: 260 };
const words = mapOf(longText);

const placeSchema: JsonSchema = closed(
  { file, sheet: shortText },
  {
    row: { type: "integer", minimum: 1 },
    rows: listOf({ type: "integer", minimum: 1 }, 2),
    cell,
  }
);

/** What one person reported of one measure. Nothing is required: a row without a title is told as an issue. */
function reportedMeasureSchema(settings: Settings): JsonSchema {
  return closed(
    {
      place: placeSchema,
      values: { ...measureSchema(settings), required: [] },
      cells: mapOf(cells),
      texts: words,
      ownColumns: words,
    },
    { progressByPeriod: words }
  );
}

const issueSchema: JsonSchema = closed(
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

/** Meldung, as the sender makes it; state, sender and time are set by the counter. */
export const newSubmissionSchema = (settings: Settings): JsonSchema =>
  closed(
    {
      department: name,
      kind: oneOfWords(["Meldung", "Fehlanzeige"]),
      extent: oneOfWords(["complete", "partial"]),
      sources: listOf(sourceSchema, 200),
      measures: listOf(reportedMeasureSchema(settings)),
      ownColumns: listOf(shortText, 2000),
      issues: listOf(issueSchema, 50_000),
    },
    { forRelease: { type: "boolean" } }
  );

export const answerSchema: JsonSchema = closed(
  {
    question: name,
    choice: oneOfWords(["take", "both", "own", "merge", "separate", "rename", "split", "dismiss"]),
  },
  { source: count, value: anyValue, reason: longText }
);

export const questionSchema: JsonSchema = closed(
  {
    id: name,
    key: name,
    kind: oneOfWords(questionKinds),
    measures: listOf(name),
    places: listOf(placeSchema),
    sentence: longText,
  },
  {
    codes: listOf(shortText),
    departments: listOf(shortText),
    field: shortText,
    candidates: listOf(anyObject),
    likeness: oneOfWords(["sure", "look"]),
    score: { type: "number" },
    reasons: listOf(longText),
  }
);

/** A measure of the catalogue: the fields, who reported it, and what was said besides. */
export const catalogueMeasureSchema = (settings: Settings): JsonSchema => {
  const measure = measureSchema(settings);
  return {
    ...measure,
    required: ["id", "sources"],
    properties: {
      ...(measure["properties"] as Readonly<Record<string, JsonSchema>>),
      sources: listOf(anyObject),
      byPeriod: mapOf(anyObject),
      proposals: anyObject,
      variants: anyObject,
      formerCodes: listOf(shortText),
      splitFrom: uuid,
      predecessors: listOf(name),
    },
  };
};

/** Draft and version have one schema (MODEL.md section 5). */
export const catalogueSchema = (settings: Settings): JsonSchema =>
  closed(
    {
      schema: { type: "integer" },
      municipality: name,
      period: name,
      state: oneOfWords(["draft", "published"]),
      catalogue: listOf(catalogueMeasureSchema(settings), 100_000),
      questions: listOf(anyObject),
      answers: listOf(anyObject),
      submissions: listOf(anyObject),
      settings: anyObject,
    },
    {
      base: anyObject,
      number: count,
      by: name,
      at: instant,
      hash,
      corrects: anyObject,
      mergedInto: anyObject,
      apart: listOf(listOf(name)),
      words: name,
      staleAnswers: listOf(anyObject),
      figures: anyObject,
    }
  );

export const extensionSchema: JsonSchema = closed({
  department: name,
  until: day,
  reason: longText,
});

export const periodSchema: JsonSchema = closed(
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
export const periodEntrySchema: JsonSchema = closed(
  {
    id: name,
    label: shortText,
    state: oneOfWords(["open", "closed", "published"]),
    expectedDepartments: listOf(name, 500),
    reminders: listOf(day, 20),
    extensions: listOf(extensionSchema, 500),
  },
  { from: dateOrMonth, to: dateOrMonth, dueDate: day }
);

export const requestEntrySchema: JsonSchema = closed(
  {
    department: name,
    expected: { type: "boolean" },
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
