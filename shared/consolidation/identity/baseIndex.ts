import type { CatalogueMeasure, MeasureSource, Version } from "../../catalogue/draft.ts";
import { collect } from "../collect.ts";
import { placeKey } from "../comparePlaces.ts";
import type { Contribution } from "../merge/contribution.ts";
import { saidBefore } from "../merge/saidBefore.ts";
import type { Titles } from "./titles.ts";

/** Finds the measure of the last version that a row reports. */
export interface BaseIndex {
  /** By what this sender said last time, code and title together; in the same row first. */
  byStatement(
    row: Contribution,
    code: string | undefined,
    title: string
  ): CatalogueMeasure | undefined;
  byId(id: string): CatalogueMeasure | undefined;
  /** By code, also a former one, where the titles allow it; the most alike wins. */
  byCode(code: string, title: string): CatalogueMeasure | undefined;
  /** By the exact title inside one department. */
  byTitle(department: string, title: string, coded: boolean): CatalogueMeasure | undefined;
}

interface Known {
  readonly measure: CatalogueMeasure;
  readonly titles: readonly string[];
}

/** A version never changes, and is looked up again and again; each dictionary reads its titles in its own way. */
export function baseIndex(base: Version | undefined, titles: Titles): BaseIndex {
  if (base === undefined) return indexOf(base, titles);
  const known = indexes.get(titles) ?? new WeakMap<Version, BaseIndex>();
  indexes.set(titles, known);
  const index = known.get(base) ?? indexOf(base, titles);
  known.set(base, index);
  return index;
}

const indexes = new WeakMap<Titles, WeakMap<Version, BaseIndex>>();

function indexOf(base: Version | undefined, titles: Titles): BaseIndex {
  const ids = new Map<string, CatalogueMeasure>();
  const codes = new Map<string, Known[]>();
  const named = new Map<string, CatalogueMeasure[]>();
  const statements = new Map<string, Statement>();
  for (const measure of base?.catalogue ?? []) {
    const spoken = namesBySource(measure);
    const said = titlesSaid(measure, spoken);
    const known = { measure, titles: [...new Set(said.map(({ title }) => title))] };
    ids.set(measure.id, measure);
    rememberStatements(statements, measure, spoken, titles);
    for (const code of codesOf(measure)) collect(codes, code, known);
    const keys = said.map(({ department, title }) => titleKey(department, titles.folded(title)));
    for (const key of new Set(keys)) collect(named, key, measure);
  }
  const found = new WeakMap<Contribution, CatalogueMeasure>();
  return {
    byStatement: (row, code, title) => {
      const before = found.get(row);
      if (before !== undefined) return before;
      const statement = statementKey(senderOf(row), code, titles.folded(title));
      const measure = measureOf(statements.get(statement), row.source);
      if (measure !== undefined) found.set(row, measure);
      return measure;
    },
    byId: (id) => ids.get(base?.mergedInto?.[id] ?? id),
    byCode: (code, title) => mostAlike(codes.get(code) ?? [], title, titles),
    byTitle: (department, title, coded) => {
      const found = named.get(titleKey(department, titles.folded(title))) ?? [];
      const uncoded = found.filter(({ code }) => code === undefined);
      if (coded || uncoded.length > 0) return uncoded[0];
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

/** Code and title as one sender said them: the measure it meant, and all rows that say so. */
interface Statement {
  measure: CatalogueMeasure;
  readonly rows: { readonly source: MeasureSource; readonly measure: CatalogueMeasure }[];
  /** By place, where several rows say so: most are alone, and need no more than that. */
  places?: ReadonlyMap<string, CatalogueMeasure>;
}

/** What was said for the last version outweighs what stood from an earlier one. */
const isNews = ({ version }: MeasureSource) => version === undefined;

function rememberStatements(
  statements: Map<string, Statement>,
  measure: CatalogueMeasure,
  spoken: readonly Names[],
  titles: Titles
): void {
  for (const { source, code, title } of spoken) {
    const key = statementKey(senderName(source), code, titles.folded(String(title)));
    const known = statements.get(key);
    if (known === undefined) statements.set(key, { measure, rows: [{ source, measure }] });
    else {
      known.rows.push({ source, measure });
      if (isNews(source)) known.measure = measure;
    }
  }
}

/** The measure said in the same row, else the one said so anywhere. */
function measureOf(
  statement: Statement | undefined,
  source: MeasureSource
): CatalogueMeasure | undefined {
  if (statement === undefined || statement.rows.length === 1) return statement?.measure;
  statement.places ??= measuresByPlace(statement.rows);
  return statement.places.get(placeKey(source)) ?? statement.measure;
}

function measuresByPlace(rows: Statement["rows"]): ReadonlyMap<string, CatalogueMeasure> {
  const places = new Map<string, CatalogueMeasure>();
  for (const { source, measure } of rows) {
    const key = placeKey(source);
    if (isNews(source) || !places.has(key)) places.set(key, measure);
  }
  return places;
}

interface Names {
  readonly source: MeasureSource;
  readonly code: unknown;
  readonly title: unknown;
}

/** By what names each source called the measure; where nobody said otherwise, by those that stand. */
function namesBySource(measure: CatalogueMeasure): readonly Names[] {
  const { sources, variants, proposals } = measure;
  if (variants !== undefined || proposals !== undefined)
    return saidBefore(measure).map(({ source, values: { code, title } }) => ({
      source,
      code,
      title,
    }));
  return sources.map((source) => ({
    source,
    code: Object.hasOwn(source.cells, "code") ? measure.code : undefined,
    title: Object.hasOwn(source.cells, "title") ? measure.title : undefined,
  }));
}

/** Every title the measure has, with the senders who use it. */
function titlesSaid(
  measure: CatalogueMeasure,
  spoken: readonly Names[]
): { title: string; department: string }[] {
  const own = { title: measure.title, department: measure.department ?? "" };
  const said = spoken.map(({ source, title }) => ({ title, department: senderName(source) }));
  return [own, ...said].flatMap(({ title, department }) =>
    typeof title === "string" ? { title, department } : []
  );
}

/** Codes by which a measure may be reported: its own, former ones, and those a department uses. */
function codesOf({ code, formerCodes = [], proposals }: CatalogueMeasure): ReadonlySet<string> {
  const proposed = (proposals?.code ?? []).map(({ value }) => String(value));
  return new Set([...(code === undefined ? [] : [code]), ...formerCodes, ...proposed]);
}

function mostAlike(
  known: readonly Known[],
  title: string,
  titles: Titles
): CatalogueMeasure | undefined {
  let best: { measure: CatalogueMeasure; score: number } | undefined;
  for (const { measure, titles: theirs } of known) {
    for (const other of theirs) {
      const score = title === "" ? 1 : titles.underOneCode(title, other);
      if (score !== undefined && score > (best?.score ?? -1)) best = { measure, score };
    }
  }
  return best?.measure;
}

function statementKey(sender: string, code: unknown, foldedTitle: string): string {
  return `${titleKey(sender, foldedTitle)}\n${String(code)}`;
}

export function titleKey(department: string, foldedTitle: string): string {
  return `${department}\n${foldedTitle}`;
}

/** The name under which a sender's titles are its own. */
export function senderName({ department, file }: MeasureSource): string {
  return department ?? `Datei ${file}`;
}

export const senderOf = ({ source }: Contribution): string => senderName(source);
