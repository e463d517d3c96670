import type { Answer } from "../catalogue/answer.ts";
import type {
  Correction,
  Draft,
  MeasureSource,
  SaidValue,
  StaleAnswer,
  Version,
} from "../catalogue/draft.ts";
import { fieldNames, fields } from "../catalogue/fields.ts";
import type { JsonSchema } from "../catalogue/kind.ts";
import { measureSchema } from "../catalogue/measures/schema.ts";
import { type Candidate, type Question, questionKinds } from "../catalogue/question.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Difference } from "../consolidation/versions/difference.ts";
import type { AskedQuestion } from "./entities/question.ts";
import type { CataloguePage } from "./entities/version.ts";
import {
  anyObject,
  anyValue,
  closed,
  count,
  hash,
  instant,
  listOf,
  longText,
  mapOf,
  name,
  number,
  oneOfWords,
  shapeOf,
  shortText,
  uuid,
} from "./jsonShapes.ts";
import { settingsSchema } from "./settingsShape.ts";
import { cellsSchema, placeProperties, placeSchema } from "./shapes.ts";

// What drafts, versions and their questions look like on the way.

const words = mapOf(longText);
const field = oneOfWords(fieldNames);

const choices = ["take", "both", "own", "merge", "separate", "rename", "split", "dismiss"];
const given = { question: name, choice: oneOfWords(choices) };
const besides = { source: count, value: anyValue, reason: longText };

/** A decision as the office sends it. */
export const answerSchema: JsonSchema = closed(given, besides);
const keptAnswerSchema = shapeOf<Answer>({ ...given, key: name, by: name, at: instant }, besides);

const candidateSchema = shapeOf<Candidate>({ places: listOf(placeSchema) }, { value: anyValue });
const questionProperties = {
  id: name,
  key: name,
  kind: oneOfWords(questionKinds),
  measures: listOf(name),
  places: listOf(placeSchema),
};
const questionMore = {
  codes: listOf(shortText),
  departments: listOf(shortText),
  field: shortText,
  candidates: listOf(candidateSchema),
  likeness: oneOfWords(["sure", "look"]),
  score: number,
  reasons: listOf(longText),
};
const keptQuestionSchema = shapeOf<Question>(questionProperties, questionMore);
/** With the sentence that asks it. */
export const questionSchema: JsonSchema = shapeOf<AskedQuestion>(
  { ...questionProperties, sentence: longText },
  questionMore
);

export const measureSourceSchema = shapeOf<MeasureSource>(
  { ...placeProperties.required, cells: cellsSchema },
  {
    ...placeProperties.optional,
    department: shortText,
    version: count,
    cellsByPeriod: mapOf(cellsSchema),
    emptied: listOf(field),
    ownColumns: words,
  }
);

export const saidValueSchema = shapeOf<SaidValue>(
  { value: anyValue, place: placeSchema },
  { department: shortText, version: count, period: name }
);
const saidByField = closed(
  {},
  Object.fromEntries(
    fieldNames.map((one) => [one, { title: fields[one].label, ...listOf(saidValueSchema) }])
  )
);

/** A measure of the catalogue: the fields, who reported it, and what was said besides. */
function catalogueMeasureSchema(settings: Settings, required: readonly string[]): JsonSchema {
  const measure = measureSchema(settings);
  const besidesFields = closed(
    {},
    {
      sources: listOf(measureSourceSchema),
      byPeriod: mapOf({ ...measure, required: [] }),
      proposals: saidByField,
      variants: saidByField,
      formerCodes: listOf(shortText),
      splitFrom: uuid,
      predecessors: listOf(name),
    }
  );
  const properties = { ...propertiesOf(measure), ...propertiesOf(besidesFields) };
  // As in `closed`, what is added has names for people.
  return { ...besidesFields, ...measure, required, properties };
}

const propertiesOf = ({ properties }: JsonSchema) =>
  properties as Readonly<Record<string, JsonSchema>>;

/** One page; readers see no sources. */
export const cataloguePageSchema = (settings: Settings): JsonSchema =>
  shapeOf<CataloguePage>(
    {
      number: count,
      period: shortText,
      hash: shortText,
      entries: listOf(catalogueMeasureSchema(settings, ["id"]), 1000),
    },
    { next: shortText }
  );

const correctionSchema = shapeOf<Correction>(
  {
    number: count,
    hash,
    reason: longText,
    fields: listOf(closed({ measure: name, fields: listOf(field) }), 100_000),
  },
  {}
);
const staleAnswerSchema = shapeOf<StaleAnswer>(
  { answer: keptAnswerSchema, sentence: longText },
  {}
);

type DraftOrVersion = Draft & Partial<Omit<Version, keyof Draft>>;

/** Draft and version have one schema (MODEL.md section 5). */
export const catalogueSchema = (settings: Settings): JsonSchema =>
  shapeOf<DraftOrVersion>(
    {
      schema: { type: "integer" },
      municipality: name,
      period: name,
      state: oneOfWords(["draft", "published"]),
      catalogue: listOf(catalogueMeasureSchema(settings, ["id", "sources"]), 100_000),
      questions: listOf(keptQuestionSchema),
      answers: listOf(keptAnswerSchema),
      submissions: listOf(closed({ id: name, hash })),
      settings: settingsSchema,
    },
    {
      base: closed({ number: count, hash }),
      number: count,
      by: name,
      at: instant,
      hash,
      corrects: correctionSchema,
      mergedInto: mapOf(name),
      apart: listOf(listOf(name)),
      words: longText,
      staleAnswers: listOf(staleAnswerSchema),
      figures: anyObject,
    }
  );

const known = closed({ id: name, title: shortText }, { code: shortText });
const change = closed({ field }, { before: anyValue, after: anyValue });
const all = 100_000;
const knownWith = (more: Readonly<Record<string, JsonSchema>>) =>
  listOf(closed({ id: name, title: shortText, ...more }, { code: shortText }), all);

/** What became of every measure between two versions. */
export const differenceSchema: JsonSchema = shapeOf<Difference>(
  {
    from: shortText,
    to: shortText,
    added: listOf(known, all),
    changed: knownWith({ fields: listOf(change) }),
    unchanged: knownWith({ periods: count }),
    gone: listOf(known, all),
    renamed: listOf(closed({ before: known, after: known }), all),
    merged: listOf(closed({ measure: known, into: known }), all),
    split: listOf(closed({ measure: known, parts: listOf(known) }), all),
    superseded: listOf(closed({ measure: known, by: listOf(known) }), all),
  },
  {}
);
