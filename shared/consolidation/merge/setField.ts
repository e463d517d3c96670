import type { CatalogueMeasure, SaidValue } from "../../catalogue/draft.ts";
import { type FieldName, fields, kindOf } from "../../catalogue/fields.ts";
import type { Care } from "./care.ts";
import { type Contribution, spotOf } from "./contribution.ts";
import { reads } from "./mergeField.ts";
import { once } from "./mergeFields.ts";
import { saidBefore } from "./saidBefore.ts";

/** Decides a field for the office, an absent value clears it; what the sources said otherwise goes on standing beside it. */
export function setField(
  measure: CatalogueMeasure,
  name: FieldName,
  value: unknown,
  period: string,
  care: Care
): CatalogueMeasure {
  const inPeriod = fields[name].perPeriod ? period : undefined;
  const kind = kindOf(name);
  const beside = saidOf(saidBefore(measure), name, inPeriod).filter(
    (said) => !reads(kind, said.value, value)
  );
  const list = care.keptByOffice(name) ? "proposals" : "variants";
  const others = (measure[list]?.[name] ?? []).filter((said) => said.period !== inPeriod);
  const all = { ...measure[list], [name]: [...others, ...once(beside)] };
  const kept = Object.entries(all).filter(([, said]) => said.length > 0);
  const { [list]: _, ...rest } = measure;
  const decided = inPeriod === undefined ? withField(rest, name, value) : rest;
  return {
    ...decided,
    ...(inPeriod === undefined ? {} : valuesByPeriod(measure, inPeriod, name, value)),
    ...(kept.length > 0 ? { [list]: Object.fromEntries(kept) } : {}),
  };
}

function withField<Shape extends object>(record: Shape, name: FieldName, value: unknown): Shape {
  const changed = { ...record, [name]: value };
  if (value === undefined) delete changed[name];
  return changed;
}

function valuesByPeriod(
  { byPeriod }: CatalogueMeasure,
  period: string,
  name: FieldName,
  value: unknown
): Pick<CatalogueMeasure, "byPeriod"> {
  return { byPeriod: { ...byPeriod, [period]: withField(byPeriod?.[period] ?? {}, name, value) } };
}

function saidOf(
  contributions: readonly Contribution[],
  name: FieldName,
  period: string | undefined
): SaidValue[] {
  return contributions.flatMap(({ source, values, byPeriod }) => {
    const value = (period === undefined ? values : byPeriod[period])?.[name];
    if (value === undefined) return [];
    return { value, ...spotOf(source, name, period) };
  });
}
