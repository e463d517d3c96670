import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { canonical } from "../canonical.ts";
import { byText } from "../comparePlaces.ts";
import type { Hashes } from "../hashes.ts";
import type { Group } from "../identity/identify.ts";
import { nameUuid } from "../identity/nameUuid.ts";
import type { Titles } from "../identity/titles.ts";
import { inOrder } from "../inOrder.ts";
import { conflictQuestions } from "../questions/conflictQuestions.ts";
import { besideOf } from "./besideOf.ts";
import type { Care } from "./care.ts";
import type { Contribution } from "./contribution.ts";
import { type MergedMeasure, mergeMeasure } from "./mergeMeasure.ts";

interface Context {
  readonly settings: Settings;
  readonly base?: Version;
  readonly hashes: Hashes;
  readonly care: Care;
  readonly titles: Titles;
  readonly period: string;
}

/** Groups become measures with ids; measures nobody reported stay as the last version has them. */
export function mergeGroups(
  groups: readonly Group[],
  context: Context
): { readonly catalogue: readonly CatalogueMeasure[]; readonly conflicts: readonly Question[] } {
  const merged = groups.map((group) => {
    const found = mergedBefore(group, context);
    return { group, merged: found, ...found };
  });
  const ids = giveIds(merged, context);
  const conflicts: Question[] = [];
  const catalogue = merged.map((one, at) => {
    const { conflicts: found } = one;
    const whole = withId(one.merged, ids[at] ?? "");
    conflicts.push(...conflictQuestions(whole, found, context.hashes));
    return whole;
  });
  const reported = new Set(ids);
  const { catalogue: published = [], number } = context.base ?? {};
  const silent = published
    .filter(({ id }) => !reported.has(id))
    .map((measure) => standing(measure, number));
  return { catalogue: inOrder([...catalogue, ...silent], context.settings), conflicts };
}

interface Stood {
  readonly version: number | undefined;
  readonly marked: CatalogueMeasure;
}

/** Two versions may hold the very same measure: a correction has what was not corrected from the one before. */
const stood = new WeakMap<CatalogueMeasure, Stood>();

/** A measure nobody reports now, with the version it stands from. */
function standing(measure: CatalogueMeasure, version: number | undefined): CatalogueMeasure {
  const known = stood.get(measure);
  if (known !== undefined && known.version === version) return known.marked;
  const isNews = ({ version: from }: { readonly version?: number }) => from === undefined;
  const mark = <Said extends { readonly version?: number }>(said: Said): Said =>
    version === undefined || !isNews(said) ? said : { ...said, version };
  const marked = measure.sources.some(isNews)
    ? { ...measure, sources: measure.sources.map(mark), ...besideOf(measure, mark) }
    : measure;
  stood.set(measure, { version, marked });
  return marked;
}

interface Memory {
  readonly group: Group;
  readonly settings: Settings;
  readonly period: string;
  readonly version: number | undefined;
  readonly merged: MergedMeasure;
}

const memories = new WeakMap<Contribution, Memory>();

/** A measure whose rows and last version are the very same as in the last run is merged already. */
function mergedBefore(group: Group, context: Context): MergedMeasure {
  const { settings, period, care, base } = context;
  const version = base?.number;
  const [first] = group.contributions;
  const last = first && memories.get(first);
  const isSame =
    last?.settings === settings &&
    last.period === period &&
    last.version === version &&
    last.group.base === group.base &&
    last.group.contributions.length === group.contributions.length &&
    group.contributions.every((one, at) => one === last.group.contributions[at]);
  if (isSame) return last.merged;
  const merged = mergeMeasure(
    group.contributions,
    { care, period, ...(version !== undefined && { version }) },
    group.base
  );
  if (first !== undefined) memories.set(first, { group, settings, period, version, merged });
  return merged;
}

const wholes = new WeakMap<MergedMeasure, CatalogueMeasure>();

/** The same object as in the last run where nothing changed: what was worked out of it holds. */
function withId(merged: MergedMeasure, id: string): CatalogueMeasure {
  const { measure } = merged;
  if (isWhole(measure)) return measure;
  const known = wholes.get(merged);
  if (known?.id === id) return known;
  const whole = { id, ...measure };
  wholes.set(merged, whole);
  return whole;
}

const isWhole = (measure: MergedMeasure["measure"]): measure is CatalogueMeasure =>
  measure.id !== undefined;

type Merged = MergedMeasure & { readonly group: Group };

/** Known measures keep their id; a new one is named by town, department and code or title. */
function giveIds(merged: readonly Merged[], context: Context): readonly string[] {
  const taken = new Set(Object.keys(context.base?.mergedInto ?? {}));
  for (const { id } of context.base?.catalogue ?? []) taken.add(id);
  const ids = merged.map(({ group }) => group.base?.id ?? "");
  const fresh = merged
    .flatMap((one, at) => (ids[at] === "" ? { one, at, name: nameOf(one, context) } : []))
    .sort((a, b) => byText(a.name, b.name) || byText(content(a.one), content(b.one)));
  const ordinals = new Map<string, number>();
  for (const { one, at, name } of fresh) {
    const id = freeId(one, name, taken, ordinals, context.hashes);
    taken.add(id);
    ids[at] = id;
  }
  return ids;
}

function nameOf({ measure }: Merged, { settings, titles }: Context): string {
  const named = measure.code ?? titles.folded(measure.title ?? "");
  return [settings.municipality.id, measure.department ?? "", named].join("\n");
}

function content({ group }: Merged): string {
  return canonical(group.contributions.map(({ values, byPeriod }) => [values, byPeriod]));
}

function freeId(
  { group }: Merged,
  name: string,
  taken: ReadonlySet<string>,
  ordinals: Map<string, number>,
  hashes: Hashes
): string {
  const own = group.contributions.flatMap(({ id }) => id ?? []).sort();
  const brought = own.find((id) => !taken.has(id));
  if (brought !== undefined) return brought;
  for (let ordinal = ordinals.get(name) ?? 0; ; ordinal++) {
    const id = nameUuid(`${name}\n${ordinal}`, hashes);
    ordinals.set(name, ordinal + 1);
    if (!taken.has(id)) return id;
  }
}
