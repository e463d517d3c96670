import { type FieldName, fields } from "../catalogue/fields.ts";
import type { RatingSettings } from "../catalogue/settings/settings.ts";
import { fold } from "../wording/fold.ts";

const ratedFields = [
  "priority",
  "emissionReduction",
  "socialChange",
  "costEfficiency",
] as const satisfies readonly FieldName[];
export type RatedField = (typeof ratedFields)[number];

export interface Criterion {
  readonly field: RatedField;
  readonly weight: number;
}

/**
 * The criteria of a municipality with their weights; it may call them by field or by heading. Without any, all
 * four count alike. A weight of 0 takes a criterion out.
 */
export function criteriaOf({ criteria, weights }: RatingSettings): {
  readonly criteria: readonly Criterion[];
  /** Criteria that are no rating of the catalogue. */
  readonly unknown: readonly string[];
} {
  if (criteria.length === 0) {
    return { criteria: ratedFields.map((field) => ({ field, weight: 1 })), unknown: [] };
  }
  const weighed = criteria.map((name) => ({ name, field: fieldOf(name), weight: weights[name] }));
  return {
    criteria: weighed.flatMap(({ field, weight = 1 }) =>
      field !== undefined && weight > 0 ? [{ field, weight }] : []
    ),
    unknown: weighed.flatMap(({ name, field }) => (field === undefined ? [name] : [])),
  };
}

const fieldOf = (name: string) =>
  ratedFields.find((field) => field === name || fold(fields[field].label) === fold(name));
