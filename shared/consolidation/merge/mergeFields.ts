import type {
  CatalogueMeasure,
  MeasureSource,
  SaidByField,
  SaidValue,
} from "../../catalogue/draft.ts";
import { type FieldName, fieldNames, fields, kindOf } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Candidate } from "../../catalogue/question.ts";
import { comparePlaces, compareVoices, saidKey } from "../comparePlaces.ts";
import { senderOf } from "../identity/baseIndex.ts";
import { isEqual } from "../isEqual.ts";
import type { Care } from "./care.ts";
import { type Contribution, isEmpty, placeOf, type Values } from "./contribution.ts";
import type { LastWord } from "./lastWord.ts";
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
  /** Cells left empty although the measure has a value. */
  readonly emptied: readonly { readonly source: MeasureSource; readonly field: FieldName }[];
}

/** Who speaks of a measure now, and who spoke of it when the last version was made. */
export interface Voices {
  readonly care: Care;
  /** The period that is being reported. */
  readonly current: string;
  readonly base: CatalogueMeasure | undefined;
  readonly last: LastWord;
  /** Those that stand from before, because their department did not speak of it now. */
  readonly kept: ReadonlySet<Contribution>;
  /** Those of now that say word for word what they said before. */
  readonly repeated: ReadonlySet<Contribution>;
  /** Whose word counts most comes first; it differs by field. */
  ranked(name: FieldName): readonly Contribution[];
}

/** Merges all fields of the measure, or all fields of one of its periods. */
export function mergeFields(voices: Voices, period?: string): MergedFields {
  const before = standingIn(voices.base, period);
  const values: { [Name in FieldName]?: unknown } = {};
  const proposals: { [Name in FieldName]?: readonly SaidValue[] } = {};
  const variants: { [Name in FieldName]?: readonly SaidValue[] } = {};
  const conflicts: Conflict[] = [];
  const emptied: MergedFields["emptied"][number][] = [];
  for (const field of namesIn(voices, before, period)) {
    values[field] = undisputed(voices, field, before[field], period);
    if (values[field] !== undefined) continue;
    const statements = statementsOf(voices, field, period);
    const office = voices.care.keptByOffice(field);
    const keeper = office ? voices.care : "department";
    const { value, candidates, beside } = mergeField(field, statements, before[field], keeper);
    values[field] = value;
    const others = once(beside.map((said) => (period ? { ...said, period } : said)));
    if (others.length > 0) (office ? proposals : variants)[field] = others;
    if (candidates) conflicts.push(conflict(field, candidates, before[field]));
    if (value !== undefined || statements.some((said) => said.value !== undefined)) {
      emptied.push(...gapsIn(field, statements));
    }
  }
  return { values, proposals, variants, conflicts, emptied };
}

function standingIn(base: CatalogueMeasure | undefined, period: string | undefined): Measure {
  return (period === undefined ? base : base?.byPeriod?.[period]) ?? {};
}

/** What one voice alone says, if that is what stands, or nothing stood: most fields of most years. */
export function undisputed(
  { ranked, last, kept }: Omit<Voices, "care">,
  field: FieldName,
  standing: unknown,
  period?: string
): unknown {
  const [row, other] = ranked(field);
  const value = row === undefined ? undefined : valuesIn(row, period)[field];
  if (row === undefined || other !== undefined || value === undefined) return undefined;
  if (standing !== undefined && !isEqual(value, standing)) return undefined;
  if (standing !== undefined && !Array.isArray(value)) return standing;
  const before = last.said(senderOf(row), field, period);
  if (standing === undefined)
    return before.length > 0 || kept.has(row) || Array.isArray(value) ? undefined : value;
  return before.some((one) => isEqual(one, value)) ? standing : undefined;
}

function conflict(field: FieldName, candidates: readonly Candidate[], base: unknown): Conflict {
  return { field, candidates, ...(base === undefined ? {} : { base }) };
}

function gapsIn(field: FieldName, statements: readonly Statement[]): MergedFields["emptied"] {
  return statements.flatMap(({ value, source }) => (value === undefined ? { source, field } : []));
}

function namesIn(voices: Voices, before: Measure, period: string | undefined): FieldName[] {
  const said = voices.ranked("title").map((one) => valuesIn(one, period));
  return (period === undefined ? standingNames : currentNames).filter(
    (name) => before[name] !== undefined || said.some((values) => values[name] !== undefined)
  );
}

const standingNames = fieldNames.filter((name) => name !== "id" && !fields[name].perPeriod);
const currentNames = fieldNames.filter((name) => fields[name].perPeriod);

function valuesIn({ values, byPeriod }: Contribution, period: string | undefined) {
  return (period === undefined ? values : byPeriod[period]) ?? {};
}

/** What is said of one field, the voice that counts most first. */
export function statementsOf(
  voices: Voices,
  name: FieldName,
  period?: string
): readonly Statement[] {
  const { kept, base, ranked, last } = voices;
  const rows = ranked(name);
  const kind = kindOf(name);
  return rows.flatMap((row) => {
    const value = valuesIn(row, period)[name];
    if (value === undefined && !isGap(voices, row, name, period)) return [];
    const sender = senderOf(row);
    const own = base === undefined ? [] : last.said(sender, name, period);
    const received = last.received(row, name, period);
    const known = received === undefined ? own : [...own, received];
    const isOld =
      value === undefined
        ? last.wasEmpty(sender, name)
        : kept.has(row) || known.some((one) => reads(kind, one, value));
    return {
      value,
      place: placeOf(row.source, name, period),
      source: row.source,
      sender,
      changed: base === undefined || !isOld,
      last: received === undefined ? own : [received],
    };
  });
}

/** Never empty: without them a row is no measure, or nobody's. */
const neverCleared = new Set<FieldName>(["title", "department", "code"]);

/** A cell that was left empty by somebody who had, or was sent, a value to leave out. */
function isGap(
  { kept, last, ranked, base, repeated, current }: Voices,
  row: Contribution,
  name: FieldName,
  period: string | undefined
): boolean {
  // An empty cell speaks of the period that is reported; what was said of earlier ones stands.
  if (period !== undefined && period !== current) return false;
  const wasHandedOut = row.id !== undefined && (base === undefined || row.id === base.id);
  if (!wasHandedOut && base === undefined) return false;
  if (neverCleared.has(name) || kept.has(row) || !isEmpty(row, name)) return false;
  if (repeated.has(row)) return last.wasEmptyIn(row, name);
  const sender = senderOf(row);
  const hadValue = wasHandedOut || last.said(sender, name, period).length > 0;
  if (!hadValue && !last.wasEmptyIn(row, name)) return false;
  const own = ranked(name).filter((one) => !kept.has(one) && senderOf(one) === sender);
  if (own.some((one) => valuesIn(one, period)[name] !== undefined)) return false;
  const isKnown = own.some((one) => last.wasEmptyIn(one, name));
  return !isKnown || last.wasEmptyIn(row, name);
}

/** By place, each place once for every department. */
export function once(said: readonly SaidValue[]): readonly SaidValue[] {
  const found = new Map<string, SaidValue>();
  for (const one of said) {
    const key = saidKey(one);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].sort((a, b) => comparePlaces(a.place, b.place) || compareVoices(a, b));
}
