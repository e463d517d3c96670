import { type FieldName, fieldNames, fields, kindOf } from "../catalogue/fields.ts";
import { list } from "../catalogue/lists/list.ts";
import { longText, text } from "../catalogue/text.ts";

/** Fields written in the author's own words, as the table of fields has them. */
export const proseFields: readonly FieldName[] = fieldNames.filter((name) =>
  [text, longText, list].some((kind) => Object.is(kind, kindOf(name)))
);

/** Prose that papers may print. */
export const printedProse: readonly FieldName[] = proseFields.filter(
  (name) => fields[name].printed
);

export const wantedFields: readonly FieldName[] = fieldNames.filter(
  (name) => fields[name].need === "wanted"
);

export const ratingFields = [
  "priority",
  "emissionReduction",
  "socialChange",
  "costEfficiency",
] as const;

export const costFields = ["startupCost", "investment", "annualCost", "spent"] as const;
