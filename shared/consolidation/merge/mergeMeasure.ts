import type {
  CatalogueMeasure,
  MeasureSource,
  SaidByField,
  SaidValue,
} from "../../catalogue/draft.ts";
import type { FieldName } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import { canonical } from "../canonical.ts";
import { collect } from "../collect.ts";
import { byText, comparePlaces, compareVoices } from "../comparePlaces.ts";
import type { Care } from "./care.ts";
import type { Contribution } from "./contribution.ts";
import { keptWords, repeatedRows } from "./keptWords.ts";
import { lastWord, withoutOldNews } from "./lastWord.ts";
import { mergeField } from "./mergeField.ts";
import {
  type Conflict,
  type MergedFields,
  mergeFields,
  statementsOf,
  undisputed,
  type Voices,
} from "./mergeFields.ts";
import { byStatedDepartment, officeFirst, rank, senderInCharge } from "./rank.ts";
import { saidAgain } from "./saidAgain.ts";
import { saidBefore } from "./saidBefore.ts";

interface MergeContext {
  readonly care: Care;
  /** The period that is being reported. */
  readonly period: string;
  /** Number of the last version. */
  readonly version?: number;
}

/** A measure before it has an id, and what its sources contradict each other in. */
export interface MergedMeasure {
  /** With the id where it stands on as it is. */
  readonly measure: Omit<CatalogueMeasure, "id"> & { readonly id?: string };
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what several sources say of one measure, field by field, against the last version. Sources
 * of departments that sent nothing about it now stand as they stood.
 */
export function mergeMeasure(
  rows: readonly Contribution[],
  context: MergeContext,
  base?: CatalogueMeasure
): MergedMeasure {
  const { period } = context;
  const now = rows.map((row) => withoutOldNews(row, base, period));
  const [row, other] = now;
  const standing = row && base && other === undefined ? saidAgain(row, base, period) : undefined;
  return standing === undefined
    ? fieldByField(now, context, base)
    : { measure: standing, conflicts: [] };
}

/** What every measure could be merged by; saidAgain spares most of them. */
export function fieldByField(
  now: readonly Contribution[],
  context: MergeContext,
  base: CatalogueMeasure | undefined
): MergedMeasure {
  const { care, period } = context;
  const before = base === undefined ? [] : saidBefore(base);
  const repeated = repeatedRows(now, before);
  const kept = keptWords(now, before, repeated, context);
  const all = [...now, ...kept];
  const last = lastWord(base, before);
  const silent = { care, current: period, base, last, kept: new Set(kept), repeated };
  const department = departmentInCharge(silent, all);
  const voices = { ...silent, ranked: rankedBy(all, department, care) };
  const standing = mergeFields(voices);
  const said = all.flatMap((one) => Object.keys(one.byPeriod));
  const current = base?.byPeriod?.[period] === undefined ? [] : [period];
  const periods = [...new Set([...said, ...current])].sort();
  const byPeriod = new Map(periods.map((one) => [one, mergeFields(voices, one)]));
  const parts = [standing, ...byPeriod.values()];
  return {
    measure: {
      ...measureOf({ topic: care.topicOf(standing.values.code), department }, standing),
      ...lineageOf(base),
      sources: sourcesOf(all, parts),
      ...periodValues(base, byPeriod),
      ...beside(parts),
    },
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

function lineageOf(
  base: CatalogueMeasure | undefined
): Pick<CatalogueMeasure, "formerCodes" | "predecessors" | "splitFrom"> {
  const { formerCodes, predecessors, splitFrom } = base ?? {};
  return {
    ...(formerCodes && { formerCodes }),
    ...(predecessors && { predecessors }),
    ...(splitFrom !== undefined && { splitFrom }),
  };
}

/** The sources as the version keeps them, each with the cells it left empty against a value. */
function sourcesOf(
  all: readonly Contribution[],
  parts: readonly MergedFields[]
): readonly MeasureSource[] {
  const empty = new Map<MeasureSource, FieldName[]>();
  for (const { source, field } of parts.flatMap(({ emptied }) => emptied)) {
    collect(empty, source, field);
  }
  const sources = all.map(({ source }) => {
    const emptied = empty.get(source);
    return emptied === undefined ? source : { ...source, emptied };
  });
  return sources.sort(
    (a, b) => comparePlaces(a, b) || compareVoices(a, b) || byText(canonical(a), canonical(b))
  );
}

type Silent = Omit<Voices, "ranked">;

/** As stated, else as before, else the sender: a default never conflicts. */
function departmentInCharge(silent: Silent, all: readonly Contribution[]): string | undefined {
  const voices = { ...silent, ranked: () => byStatedDepartment(all) };
  const base = silent.base?.department;
  const value =
    undisputed(voices, "department", base) ??
    mergeField("department", statementsOf(voices, "department"), base, "department").value;
  return typeof value === "string" ? value : senderInCharge(all, silent.care);
}

function rankedBy(
  all: readonly Contribution[],
  department: string | undefined,
  care: Care
): Voices["ranked"] {
  const ranked = rank(all, department, care);
  const ours = officeFirst(ranked, care);
  const stated = byStatedDepartment(all);
  return (name) => (name === "department" ? stated : care.keptByOffice(name) ? ours : ranked);
}

/** The one place where values by name become a measure again. */
function measureOf(defaults: Measure | object, { values }: Pick<MergedFields, "values">): Measure {
  return withoutGaps(defaults, values);
}

type Entries = Readonly<Record<string, unknown>>;

function withoutGaps(defaults: object, values: Entries): object {
  const stated: Entries = { ...defaults };
  const kept: Record<string, unknown> = {};
  for (const name in stated) {
    const value = values[name] ?? stated[name];
    if (value !== undefined) kept[name] = value;
  }
  for (const name in values) if (values[name] !== undefined) kept[name] = values[name];
  return kept;
}

function periodValues(
  base: CatalogueMeasure | undefined,
  parts: ReadonlyMap<string, MergedFields>
): Pick<CatalogueMeasure, "byPeriod"> {
  const byPeriod = { ...base?.byPeriod };
  const merged = [...parts].map(([period, part]) => [period, measureOf({}, part)] as const);
  const all = Object.entries({ ...byPeriod, ...Object.fromEntries(merged) });
  const filled = all.filter(([, values]) => Object.keys(values).length > 0);
  return filled.length === 0 ? {} : { byPeriod: Object.fromEntries(filled) };
}

function beside(parts: readonly MergedFields[]): Pick<CatalogueMeasure, "proposals" | "variants"> {
  const proposals = joined(parts.map((part) => part.proposals));
  const variants = joined(parts.map((part) => part.variants));
  return { ...(proposals ? { proposals } : {}), ...(variants ? { variants } : {}) };
}

function joined(parts: readonly SaidByField[]): SaidByField | undefined {
  const all = new Map<string, readonly SaidValue[]>();
  for (const [name, said] of parts.flatMap(Object.entries<readonly SaidValue[]>)) {
    all.set(name, [...(all.get(name) ?? []), ...said]);
  }
  return all.size === 0 ? undefined : Object.fromEntries(all);
}
