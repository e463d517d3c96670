import type { CatalogueMeasure, SaidByField, SaidValue } from "../catalogue/draft.ts";
import { type FieldName, fieldNames, fields, kindOf } from "../catalogue/fields.ts";
import type { Measure } from "../catalogue/measure.ts";
import type { Candidate } from "../catalogue/question.ts";
import type { Care } from "./care.ts";
import { comparePlaces, placeKey } from "./comparePlaces.ts";
import { type Contribution, placeOf, type Values } from "./contribution.ts";
import { mergeField, reads, type Statement } from "./mergeField.ts";

/** Sources that contradict each other in a field of which a measure has one value. */
export interface Conflict {
  readonly field: FieldName;
  readonly candidates: readonly Candidate[];
  readonly base?: unknown;
}

/** The fields of one measure, merged: in general, or of one period. */
export interface MergedFields {
  readonly values: Values;
  readonly proposals: SaidByField;
  readonly variants: SaidByField;
  readonly conflicts: readonly Conflict[];
}

/** Who speaks of a measure now, and who spoke of it when the last version was made. */
export interface Voices {
  readonly care: Care;
  readonly base: CatalogueMeasure | undefined;
  readonly before: readonly Contribution[];
  /** Those of `before` that stand because their department sent nothing about the measure. */
  readonly kept: ReadonlySet<Contribution>;
  /** Whose word counts most comes first; it differs by field. */
  ranked(name: FieldName): readonly Contribution[];
}

/** Merges all fields of the measure, or all fields of one of its periods. */
export function mergeFields(voices: Voices, period?: string): MergedFields {
  const { base, care } = voices;
  const before: Measure = (period === undefined ? base : base?.byPeriod?.[period]) ?? {};
  const values: { [Name in FieldName]?: unknown } = {};
  const proposals: { [Name in FieldName]?: readonly SaidValue[] } = {};
  const variants: { [Name in FieldName]?: readonly SaidValue[] } = {};
  const conflicts: Conflict[] = [];
  for (const field of namesIn(voices, before, period)) {
    const office = care.keptByOffice(field);
    const statements = statementsOf(voices, field, period);
    const merged = mergeField(field, statements, before[field], office ? care : "department");
    values[field] = merged.value;
    const beside = once(merged.beside.map((said) => (period ? { ...said, period } : said)));
    if (beside.length > 0) (office ? proposals : variants)[field] = beside;
    if (merged.candidates !== undefined) {
      const against = before[field] === undefined ? {} : { base: before[field] };
      conflicts.push({ field, candidates: merged.candidates, ...against });
    }
  }
  return { values, proposals, variants, conflicts };
}

function namesIn(voices: Voices, before: Measure, period: string | undefined): FieldName[] {
  const said = new Set<string>(Object.keys(before));
  for (const contribution of voices.ranked("title")) {
    for (const name in valuesIn(contribution, period)) said.add(name);
  }
  const inPeriod = period !== undefined;
  return fieldNames.filter(
    (name) => name !== "id" && said.has(name) && fields[name].perPeriod === inPeriod
  );
}

function valuesIn({ values, byPeriod }: Contribution, period: string | undefined) {
  return (period === undefined ? values : byPeriod[period]) ?? {};
}

/** What is said of one field, the voice that counts most first. */
export function statementsOf(
  { before, kept, base, ranked }: Voices,
  name: FieldName,
  period?: string
): readonly Statement[] {
  const kind = kindOf(name);
  const unchanged = (said: Contribution, value: unknown) =>
    kept.has(said) ||
    before.some(
      (last) =>
        last.source.department === said.source.department &&
        reads(kind, valuesIn(last, period)[name], value)
    );
  return ranked(name).flatMap((said) => {
    const value = valuesIn(said, period)[name];
    if (value === undefined) return [];
    return {
      value,
      place: placeOf(said.source, name, period),
      department: said.source.department,
      changed: base === undefined || !unchanged(said, value),
    };
  });
}

/** By place, each place once. */
export function once(said: readonly SaidValue[]): readonly SaidValue[] {
  const found = new Map<string, SaidValue>();
  for (const one of said) {
    const key = `${one.period ?? ""}\n${placeKey(one.place)}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].sort((a, b) => comparePlaces(a.place, b.place));
}
