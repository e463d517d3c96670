import type { CatalogueMeasure, MeasureSource } from "../../catalogue/draft.ts";
import { type FieldName, fieldNames } from "../../catalogue/fields.ts";
import { saidKey } from "../comparePlaces.ts";
import { type Contribution, spotOf, type Values } from "./contribution.ts";

/**
 * What each source of a measure said: the value that stands beside the catalogue's with its place,
 * else the catalogue's own. With it a version remembers what a department last sent.
 */
export function saidBefore(measure: CatalogueMeasure): readonly Contribution[] {
  const known = remembered.get(measure);
  if (known !== undefined) return known;
  const said = workOut(measure);
  remembered.set(measure, said);
  return said;
}

/** A version's measures never change, and each is asked several times. */
const remembered = new WeakMap<CatalogueMeasure, readonly Contribution[]>();

function workOut(measure: CatalogueMeasure): readonly Contribution[] {
  const beside = valuesBeside(measure);
  return measure.sources.map((source) => {
    const valuesOf = (period?: string): Values => {
      const standing: Values = period === undefined ? measure : (measure.byPeriod?.[period] ?? {});
      const values: { [Name in FieldName]?: unknown } = {};
      for (const name of namesSaid(source, period)) {
        const own = beside.size > 0 ? beside.get(besideKey(source, name, period)) : undefined;
        values[name] = own ?? standing[name];
      }
      return values;
    };
    const periods = Object.keys(source.cellsByPeriod ?? {});
    return {
      source,
      values: valuesOf(),
      byPeriod: Object.fromEntries(periods.map((period) => [period, valuesOf(period)])),
      covers: nothing,
      unread: [],
    };
  });
}

const nothing: ReadonlySet<string> = new Set();

/** The fields a source said something of, in a period or in general. */
export function namesSaid(source: MeasureSource, period?: string): readonly FieldName[] {
  const cells = period === undefined ? source.cells : (source.cellsByPeriod?.[period] ?? {});
  return fieldNames.filter((name) => Object.hasOwn(cells, name));
}

function valuesBeside({ variants = {}, proposals = {} }: CatalogueMeasure): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, said] of [...Object.entries(variants), ...Object.entries(proposals)]) {
    for (const one of said) found.set(`${name}\n${saidKey(one)}`, one.value);
  }
  return found;
}

function besideKey(source: MeasureSource, name: FieldName, period?: string): string {
  return `${name}\n${saidKey(spotOf(source, name, period))}`;
}
