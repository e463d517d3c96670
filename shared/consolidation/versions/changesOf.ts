import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import { type FieldName, fieldNames, fields, kindOf } from "../../catalogue/fields.ts";
import type { Submission } from "../../catalogue/submission.ts";
import { ownDictionary } from "../../likeness/dictionary/dictionary.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import { senderOf } from "../identity/baseIndex.ts";
import { identify } from "../identity/identify.ts";
import { titlesIn } from "../identity/titles.ts";
import { dictionaryOf } from "../learnedWords.ts";
import { type Contribution, contributionsOf, isEmpty } from "../merge/contribution.ts";
import { type LastWord, lastWord, withoutOldNews } from "../merge/lastWord.ts";
import { reads } from "../merge/mergeField.ts";
import { saidBefore } from "../merge/saidBefore.ts";

/** A field that reads differently; an absent side says nothing. */
export interface FieldChange {
  readonly field: FieldName;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A measure as changes name it. */
export interface NamedMeasure {
  /** Absent for a measure that the last version does not know. */
  readonly id?: string;
  readonly code?: string;
  readonly title: string;
}

/** What a submission says that its department did not say, or was not sent, before. */
export interface Changes {
  readonly department: string;
  readonly added: readonly NamedMeasure[];
  readonly changed: readonly (NamedMeasure & { readonly fields: readonly FieldChange[] })[];
  readonly unchanged: readonly NamedMeasure[];
  /** Only of a complete submission: what it leaves out. */
  readonly gone: readonly NamedMeasure[];
}

/** Compares what a department hands in with what it last sent or received. */
export function changesOf(
  files: readonly FileReading[],
  submission: Pick<Submission, "department" | "period" | "extent">,
  base?: Version
): Changes {
  const { department, period, extent } = submission;
  const own = files.map((file) => ({ ...file, department }));
  const dictionary = base === undefined ? ownDictionary() : dictionaryOf(base);
  const groups = identify(contributionsOf(own, period), base, titlesIn(dictionary));
  const added: NamedMeasure[] = [];
  const changed: (NamedMeasure & { fields: readonly FieldChange[] })[] = [];
  const unchanged: NamedMeasure[] = [];
  const here = new Set<string>();
  for (const { contributions, base: known } of groups) {
    if (known === undefined) {
      added.push(nameOf(contributions));
      continue;
    }
    here.add(known.id);
    const different = fieldsChanged(contributions, known, period);
    if (different.length > 0) changed.push({ ...named(known), fields: different });
    else unchanged.push(named(known));
  }
  const isMissing = ({ id, sources }: CatalogueMeasure) =>
    !here.has(id) && sources.some((source) => source.department === department);
  const gone = extent === "partial" ? [] : (base?.catalogue ?? []).filter(isMissing);
  return { department, added, changed, unchanged, gone: gone.map(named) };
}

function fieldsChanged(
  rows: readonly Contribution[],
  known: CatalogueMeasure,
  period: string
): readonly FieldChange[] {
  const last = lastWord(known, saidBefore(known));
  const now = rows.map((row) => withoutOldNews(row, known, period));
  return fieldNames.flatMap((field) => {
    const change = field === "id" ? undefined : fieldChange(field, now, last, period);
    return change === undefined ? [] : [{ field, ...change }];
  });
}

function fieldChange(
  field: FieldName,
  rows: readonly Contribution[],
  last: LastWord,
  current: string
): Omit<FieldChange, "field"> | undefined {
  const period = fields[field].perPeriod ? current : undefined;
  const changes = rows.flatMap((row) => rowChange(field, row, last, period) ?? []);
  return changes[0];
}

function rowChange(
  field: FieldName,
  row: Contribution,
  last: LastWord,
  period: string | undefined
): Omit<FieldChange, "field"> | undefined {
  const after = (period === undefined ? row.values : (row.byPeriod[period] ?? {}))[field];
  const received = last.received(row, field, period);
  const said = last.said(senderOf(row), field, period);
  const known = received === undefined ? said : [received, ...said];
  const [before] = known;
  if (after === undefined) {
    const isOld = last.wasEmpty(senderOf(row), field) || !isEmpty(row, field);
    return before === undefined || isOld ? undefined : { before };
  }
  if (known.some((one) => reads(kindOf(field), one, after))) return undefined;
  return before === undefined ? { after } : { before, after };
}

function nameOf(rows: readonly Contribution[]): NamedMeasure {
  const text = (name: "code" | "title") =>
    rows.map(({ values }) => values[name]).find((value) => typeof value === "string");
  const [code, title] = [text("code"), text("title")];
  return { ...(code === undefined ? {} : { code }), title: title ?? "ohne Titel" };
}

function named({ id, code, title }: CatalogueMeasure): NamedMeasure {
  return { id, ...(code === undefined ? {} : { code }), title: title ?? "ohne Titel" };
}
