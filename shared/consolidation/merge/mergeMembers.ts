import type { CatalogueMeasure, MeasureSource, SaidValue } from "../../catalogue/draft.ts";
import { type FieldName, fieldNamed } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import { valuesOf } from "../../catalogue/measures/measuresOfPeriod.ts";
import { byText } from "../comparePlaces.ts";
import type { Care } from "./care.ts";
import type { Contribution, Values } from "./contribution.ts";
import { reads } from "./mergeField.ts";
import { type Conflict, once } from "./mergeFields.ts";
import { mergeMeasure } from "./mergeMeasure.ts";
import { namesSaid, saidBefore } from "./saidBefore.ts";

/**
 * Makes one measure of several that an answer holds for one. The lowest id lives. What a member
 * had settled it says with one voice; only its open conflicts stay open.
 */
export function mergeMembers(
  members: readonly CatalogueMeasure[],
  open: ReadonlySet<string>,
  care: Care
): { readonly measure: CatalogueMeasure; readonly conflicts: readonly Conflict[] } {
  const [survivor, ...others] = members.toSorted((a, b) => byText(a.id, b.id));
  if (survivor === undefined) throw new Error("merging no measures");
  const voices = members.flatMap((member) =>
    saidBefore(member).map((said) => settled(said, member, open))
  );
  const { measure, conflicts } = mergeMeasure(voices, { care, period: "" });
  const former = [survivor, ...others].flatMap(({ code, formerCodes = [] }) => [
    ...formerCodes,
    ...(code === undefined || code === measure.code ? [] : [code]),
  ]);
  const formerCodes = [...new Set(former)].sort();
  const merged: CatalogueMeasure = {
    ...heldBefore([survivor, ...others]),
    ...measure,
    id: survivor.id,
    sources: withoutFilledGaps(measure.sources),
    ...byPeriodOf([...others, survivor, measure]),
    ...(formerCodes.length > 0 ? { formerCodes } : {}),
  };
  return { measure: withAside(merged, members), conflicts };
}

/** What one row of a sender left empty and another one of it says, was not left empty. */
function withoutFilledGaps(sources: readonly MeasureSource[]): readonly MeasureSource[] {
  return sources.map(({ emptied = [], ...source }) => {
    const own = sources.filter(({ department }) => department === source.department);
    const empty = emptied.filter((name) => !own.some((one) => says(one, name)));
    return empty.length > 0 ? { ...source, emptied: empty } : source;
  });
}

function says({ cells, cellsByPeriod = {} }: MeasureSource, name: FieldName): boolean {
  return [cells, ...Object.values(cellsByPeriod)].some((said) => Object.hasOwn(said, name));
}

/** Values of earlier years that no source repeats: where nobody says otherwise they stand. */
function heldBefore(members: readonly CatalogueMeasure[]): Measure {
  return Object.assign({}, ...members.map(valuesOf).reverse());
}

function byPeriodOf(
  measures: readonly Pick<CatalogueMeasure, "byPeriod">[]
): Pick<CatalogueMeasure, "byPeriod"> {
  const all = new Map<string, Measure>();
  for (const [period, values] of measures.flatMap(({ byPeriod = {} }) =>
    Object.entries(byPeriod)
  )) {
    all.set(period, { ...all.get(period), ...values });
  }
  return all.size > 0 ? { byPeriod: Object.fromEntries(all) } : {};
}

export function openField(id: string, name: string): string {
  return `${id}\n${name}`;
}

function settled(
  said: Contribution,
  member: CatalogueMeasure,
  open: ReadonlySet<string>
): Contribution {
  const speak = (values: Values, period?: string): Values => {
    const standing: Values = period === undefined ? member : (member.byPeriod?.[period] ?? {});
    const isOpen = (name: FieldName) => open.has(openField(member.id, name));
    return Object.fromEntries(
      namesSaid(said.source, period).map((name) => [
        name,
        isOpen(name) ? values[name] : standing[name],
      ])
    );
  };
  const periods = Object.entries(said.byPeriod);
  return {
    ...said,
    values: speak(said.values),
    byPeriod: Object.fromEntries(
      periods.map(([period, values]) => [period, speak(values, period)])
    ),
  };
}

/** What stood beside a member's values stands beside the merged ones. */
function withAside(
  merged: CatalogueMeasure,
  members: readonly CatalogueMeasure[]
): CatalogueMeasure {
  const variants = aside("variants", merged, members);
  const proposals = aside("proposals", merged, members);
  const { variants: _, proposals: __, ...values } = merged;
  return { ...values, ...(variants ? { variants } : {}), ...(proposals ? { proposals } : {}) };
}

function aside(
  list: "variants" | "proposals",
  merged: CatalogueMeasure,
  members: readonly CatalogueMeasure[]
): Readonly<Record<string, readonly SaidValue[]>> | undefined {
  const all = [...members, merged].flatMap((member) => Object.entries(member[list] ?? {}));
  const names = [...new Set(all.map(([name]) => name))].sort();
  const kept = names.flatMap((name) => {
    const said = all.flatMap(([of, entries]) => (of === name ? entries : []));
    const beside = once(said).filter((one) => !standsAlready(one, name, merged));
    return beside.length > 0 ? [[name, beside] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function standsAlready(
  { value, period }: SaidValue,
  name: string,
  merged: CatalogueMeasure
): boolean {
  const standing: Readonly<Record<string, unknown>> =
    period === undefined ? merged : (merged.byPeriod?.[period] ?? {});
  const field = fieldNamed(name);
  return field !== undefined && reads(field.kind, standing[name], value);
}
