import type { CatalogueMeasure, SaidValue } from "../catalogue/draft.ts";
import { type FieldName, fields, kindOf } from "../catalogue/fields.ts";
import type { Care } from "./care.ts";
import { type Contribution, placeOf } from "./contribution.ts";
import { reads } from "./mergeField.ts";
import { once } from "./mergeFields.ts";
import { saidBefore } from "./saidBefore.ts";

/** Decides a field for the office; what the sources said otherwise goes on standing beside it. */
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
  const changed =
    inPeriod === undefined
      ? { [name]: value }
      : {
          byPeriod: {
            ...measure.byPeriod,
            [inPeriod]: { ...measure.byPeriod?.[inPeriod], [name]: value },
          },
        };
  const { [list]: _, ...rest } = measure;
  return { ...rest, ...changed, ...(kept.length > 0 ? { [list]: Object.fromEntries(kept) } : {}) };
}

function saidOf(
  contributions: readonly Contribution[],
  name: FieldName,
  period: string | undefined
): SaidValue[] {
  return contributions.flatMap(({ source, values, byPeriod }) => {
    const value = (period === undefined ? values : byPeriod[period])?.[name];
    if (value === undefined) return [];
    const place = placeOf(source, name, period);
    return { value, place, ...(period === undefined ? {} : { period }) };
  });
}
