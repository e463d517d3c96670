import type { CatalogueMeasure, MeasureSource } from "../../catalogue/draft.ts";
import { type FieldName, fieldNames, fields } from "../../catalogue/fields.ts";
import { senderName } from "../identity/baseIndex.ts";
import { isEqual } from "../isEqual.ts";
import { type Contribution, isEmpty, type Values } from "./contribution.ts";

/**
 * The measure as it stands on when the only one who ever spoke of it says the same again, with what it says of
 * a new period: most measures of most years. Undefined where anything differs; then its fields are merged
 * one by one, which gives this very result where nothing does.
 */
export function saidAgain(
  row: Contribution,
  base: CatalogueMeasure,
  period: string
): CatalogueMeasure | undefined {
  const [last, other] = base.sources;
  if (last === undefined || other !== undefined || last.emptied !== undefined) return undefined;
  if (senderName(last) !== senderName(row.source)) return undefined;
  // What nobody said is worked out of settings and sender, which may be others by now.
  if (base.topic === undefined || base.department === undefined) return undefined;
  if (isKnownPeriod(base, last, period) || !isSaidAgain(row, base, last)) return undefined;
  const byPeriod = withNewPeriods(row, base, last);
  if (byPeriod === undefined) return undefined;
  return { ...base, sources: [row.source], ...(hasEntries(byPeriod) && { byPeriod }) };
}

/** Named in the catalogue, yet no field. */
const besides: ReadonlySet<string> = new Set(
  "id sources byPeriod formerCodes predecessors splitFrom".split(" ")
);
const standingNames = fieldNames.filter((name) => name !== "id" && !fields[name].perPeriod);
const isStanding: ReadonlySet<string> = new Set(standingNames);
const currentNames = fieldNames.filter((name) => fields[name].perPeriod);

function isSaidAgain(row: Contribution, base: CatalogueMeasure, { cells }: MeasureSource): boolean {
  for (const key in base) {
    if (besides.has(key)) continue;
    if (!isStanding.has(key) || !standsOn(row, base, key as FieldName, cells)) return false;
  }
  const said: Values = base;
  for (const key in row.values)
    if (row.values[key as FieldName] !== undefined && said[key as FieldName] === undefined)
      return false;
  return true;
}

/** Said before and again; or neither, as what the settings or the sender gave. */
function standsOn(
  row: Contribution,
  base: Values,
  name: FieldName,
  cells: MeasureSource["cells"]
): boolean {
  const value = row.values[name];
  const wasSaid = Object.hasOwn(cells, name);
  if (value !== undefined) return isEqual(value, base[name]) && (wasSaid || !Array.isArray(value));
  return !wasSaid && (name === "department" || !isEmpty(row, name));
}

const isKnownPeriod = ({ byPeriod }: CatalogueMeasure, last: MeasureSource, period: string) =>
  byPeriod?.[period] !== undefined || last.cellsByPeriod?.[period] !== undefined;

/** All periods with their values; undefined where one of the row's is known already. */
function withNewPeriods(
  { byPeriod: said }: Contribution,
  base: CatalogueMeasure,
  last: MeasureSource
): CatalogueMeasure["byPeriod"] | undefined {
  const all: Record<string, object> = { ...base.byPeriod };
  for (const period of Object.keys(said).sort()) {
    const values = said[period] ?? {};
    if (isKnownPeriod(base, last, period)) return undefined;
    const kept = currentNames.filter((name) => values[name] !== undefined);
    if (kept.some((name) => Array.isArray(values[name]))) return undefined;
    if (kept.length > 0) all[period] = Object.fromEntries(kept.map((name) => [name, values[name]]));
  }
  return all;
}

function hasEntries(record: object | undefined): boolean {
  for (const _ in record) return true;
  return false;
}
