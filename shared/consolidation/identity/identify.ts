import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import { collect } from "../collect.ts";
import type { Contribution } from "../merge/contribution.ts";
import { type BaseIndex, baseIndex, senderOf } from "./baseIndex.ts";
import { type Clusters, clusters } from "./clusters.ts";
import { joinUnderOneCode } from "./oneCode.ts";
import { codeOf, namesOf, titleOf } from "./rowNames.ts";
import type { Titles } from "./titles.ts";

/** Contributions to one measure, and that measure in the last version. */
export interface Group {
  readonly contributions: readonly Contribution[];
  readonly base?: CatalogueMeasure;
}

/** More different titles than this under one code are a mistake in the column, not one measure. */
const mostTitlesOfACode = 40;

/**
 * Tells which rows report the same measure, silently: the same id; the same code with alike titles;
 * without a code the same title inside one department.
 */
export function identify(
  contributions: readonly Contribution[],
  base: Version | undefined,
  titles: Titles
): readonly Group[] {
  const index = baseIndex(base, titles);
  const copies = copiedRows(contributions, index, titles);
  const known = contributions.map((one) => inBase(one, index, copies));
  const same = sameMeasures(contributions, known);
  joinById(contributions, same, copies);
  joinByCode(contributions, same, titles);
  joinByTitle(contributions, same, titles);
  const groups = new Map<number, { contributions: Contribution[]; base?: CatalogueMeasure }>();
  contributions.forEach((one, member) => {
    const root = same.find(member);
    const group = groups.get(root) ?? { contributions: [] };
    group.contributions.push(one);
    const measure = known[member];
    if (measure !== undefined) group.base = measure;
    groups.set(root, group);
  });
  return [...groups.values()];
}

/** Of a row copied in Excel with its hidden id, the one nearest the base keeps it. */
function copiedRows(
  contributions: readonly Contribution[],
  index: BaseIndex,
  titles: Titles
): ReadonlySet<Contribution> {
  const bySheet = new Map<string, Contribution[]>();
  for (const one of contributions) {
    if (one.id !== undefined)
      collect(bySheet, [senderOf(one), one.source.file, one.source.sheet, one.id].join("\n"), one);
  }
  const copies = new Set<Contribution>();
  for (const rows of bySheet.values()) {
    if (rows.length < 2) continue;
    const base = index.byId(rows[0]?.id ?? "");
    const near = (row: Contribution) => {
      if (base?.title === undefined) return 0;
      const repeated = index.byStatement(row, codeOf(row), titleOf(row));
      return repeated === base ? 2 : titles.alike(base.title, titleOf(row)).score;
    };
    const [, ...others] = rows.toSorted((a, b) => near(b) - near(a));
    for (const row of others) copies.add(row);
  }
  return copies;
}

function inBase(
  one: Contribution,
  index: BaseIndex,
  copies: ReadonlySet<Contribution>
): CatalogueMeasure | undefined {
  const marked = one.id === undefined || copies.has(one) ? undefined : index.byId(one.id);
  if (marked !== undefined) return marked;
  const code = codeOf(one);
  const repeated = index.byStatement(one, code, titleOf(one));
  if (repeated !== undefined) return repeated;
  const coded = code === undefined ? undefined : index.byCode(code, titleOf(one));
  return coded ?? index.byTitle(senderOf(one), titleOf(one), code !== undefined);
}

/** Clusters that never join two measures of the last version. */
function sameMeasures(
  contributions: readonly Contribution[],
  known: readonly (CatalogueMeasure | undefined)[]
): Clusters {
  const same = clusters(contributions.length);
  const owner = new Map<number, string>();
  const join = (a: number, b: number) => {
    const [one, other] = [same.find(a), same.find(b)];
    const [owned, others] = [owner.get(one), owner.get(other)];
    if (owned !== undefined && others !== undefined && owned !== others) return;
    same.join(one, other);
    const id = owned ?? others;
    if (id !== undefined) owner.set(same.find(one), id);
  };
  const first = new Map<string, number>();
  known.forEach((measure, member) => {
    if (measure === undefined) return;
    owner.set(member, measure.id);
    const before = first.get(measure.id);
    if (before === undefined) first.set(measure.id, member);
    else join(before, member);
  });
  return { find: same.find, join };
}

function joinById(
  contributions: readonly Contribution[],
  same: Clusters,
  copies: ReadonlySet<Contribution>
): void {
  const first = new Map<string, number>();
  contributions.forEach((one, member) => {
    if (one.id === undefined || copies.has(one)) return;
    const before = first.get(one.id);
    if (before === undefined) first.set(one.id, member);
    else same.join(before, member);
  });
}

function joinByCode(contributions: readonly Contribution[], same: Clusters, titles: Titles): void {
  const titleAt = (member: number) => {
    const one = contributions[member];
    return one === undefined ? "" : namesOf(one, titles).title;
  };
  const first = new Map<string, number>();
  // Of codes that come again, the members by title: most stand alone and need no map of their own.
  const byCode = new Map<string, Map<string, number[]>>();
  contributions.forEach((one, member) => {
    const code = codeOf(one);
    if (code === undefined) return;
    const opening = first.get(code);
    if (opening === undefined) {
      first.set(code, member);
      return;
    }
    const members = byCode.get(code) ?? new Map([[titleAt(opening), [opening]]]);
    byCode.set(code, members);
    collect(members, titleAt(member), member);
  });
  for (const code of first.keys()) {
    const named = [...(byCode.get(code)?.values() ?? [])];
    for (const [member = 0, ...others] of named)
      for (const other of others) same.join(member, other);
    if (named.length > 1 && named.length <= mostTitlesOfACode)
      joinUnderOneCode(named, contributions, same, titles);
  }
}

/** Rows without a code join the one coded measure of that title, or each other. */
function joinByTitle(contributions: readonly Contribution[], same: Clusters, titles: Titles): void {
  const codeAt = (member: number) => {
    const one = contributions[member];
    return one && codeOf(one);
  };
  const keys = contributions.map((one) =>
    titleOf(one) === "" ? undefined : namesOf(one, titles).key
  );
  const sought = new Set(keys.filter((_, member) => codeAt(member) === undefined));
  const byTitle = new Map<string, { coded: number[]; uncoded: number[] }>();
  keys.forEach((key, member) => {
    if (key === undefined || !sought.has(key)) return;
    const found = byTitle.get(key) ?? { coded: [], uncoded: [] };
    byTitle.set(key, found);
    (codeAt(member) === undefined ? found.uncoded : found.coded).push(member);
  });
  for (const { coded, uncoded } of byTitle.values()) {
    const [first, ...others] = uncoded;
    if (first === undefined) continue;
    for (const other of others) same.join(first, other);
    const [measure, ...more] = new Set(coded.map(same.find));
    if (measure !== undefined && more.length === 0) same.join(measure, first);
  }
}
