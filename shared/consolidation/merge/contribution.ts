/**
 * Submissions and the last version become one draft and honest questions here; answers become the
 * next version. In: readings of files, a version, answers. Out: a Draft, a Version. Hashes, names
 * and the clock come from the host.
 */

import { saysNothing } from "../../catalogue/choices/isPlaceholder.ts";
import type { Cells, MeasureSource, SaidValue } from "../../catalogue/draft.ts";
import { type FieldName, fieldNames, fields } from "../../catalogue/fields.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import type { FileReading, SheetReading } from "../../sheet/sheetReading.ts";
import { canonical } from "../canonical.ts";
import { byText, comparePlaces } from "../comparePlaces.ts";

/** Values by field; merging treats all fields alike and asks their kind. */
export type Values = { readonly [Name in FieldName]?: unknown };

/** What one row or form says of one measure. */
export interface Contribution {
  readonly source: MeasureSource;
  /** The hidden id, where the sheet came from us. */
  readonly id?: string;
  readonly values: Values;
  readonly byPeriod: Readonly<Record<string, Values>>;
  /** Fields for which the sheet has a place; one set for all rows of a sheet. */
  readonly covers: ReadonlySet<string>;
  /** Covered fields whose cell is filled but says nothing that can be kept. */
  readonly unread: readonly string[];
}

/** Every reported measure, in an order that does not depend on the order of the files. */
export function contributionsOf(
  files: readonly FileReading[],
  period: string
): readonly Contribution[] {
  const all = files.flatMap((file) => contributionsIn(file, period));
  const sorted = all.sort(
    (one, other) =>
      comparePlaces(one.source, other.source) || byText(canonical(one), canonical(other))
  );
  return sorted.filter((one, at) => !repeats(one, sorted[at - 1]));
}

/** A row, with all that its file and sheet say of it. */
const rows = new WeakMap<ReadMeasure, { readonly frame: string; readonly row: Contribution }>();
const worked = new WeakMap<FileReading, Map<string, readonly Contribution[]>>();

/** A file that was not read anew says what it said. */
function contributionsIn(file: FileReading, period: string): readonly Contribution[] {
  const byPeriod = worked.get(file) ?? new Map<string, readonly Contribution[]>();
  worked.set(file, byPeriod);
  const known = byPeriod.get(period);
  if (known !== undefined) return known;
  const fresh = file.sheets.flatMap((sheet) => {
    const frame = canonical([file.file, file.department, period, sheet.covers, sheet.periods]);
    return sheet.measures.map((measure) => {
      const last = rows.get(measure);
      if (last?.frame === frame) return last.row;
      const row = contribution(file, sheet, measure, period);
      rows.set(measure, { frame, row });
      return row;
    });
  });
  byPeriod.set(period, fresh);
  return fresh;
}

/** The same file was handed in twice. */
function repeats(one: Contribution, last: Contribution | undefined): boolean {
  if (last === undefined || comparePlaces(one.source, last.source) !== 0) return false;
  return canonical(one) === canonical(last);
}

const standingNames = fieldNames.filter((name) => name !== "id" && !fields[name].perPeriod);
const currentNames = fieldNames.filter((name) => name !== "id" && fields[name].perPeriod);

function contribution(
  file: FileReading,
  sheet: SheetReading,
  measure: ReadMeasure,
  period: string
): Contribution {
  const { values } = measure;
  const standing = standingNames.filter((name) => values[name] !== undefined);
  const current = currentNames.filter((name) => values[name] !== undefined);
  const periods = periodsOf(sheet, measure);
  const byPeriod: Record<string, Values> = { ...periods.values };
  const cellsByPeriod: Record<string, Cells> = { ...periods.cells };
  if (current.length > 0) {
    byPeriod[period] = { ...byPeriod[period], ...pick(values, current) };
    cellsByPeriod[period] = { ...cellsByPeriod[period], ...cellsOf(measure, current) };
  }
  const source = {
    file: file.file,
    ...measure.place,
    ...(file.department === undefined ? {} : { department: file.department }),
    cells: cellsOf(measure, standing),
    ...(Object.keys(cellsByPeriod).length > 0 ? { cellsByPeriod } : {}),
    ...(Object.keys(measure.ownColumns).length > 0 ? { ownColumns: measure.ownColumns } : {}),
  };
  return {
    source,
    ...(values.id === undefined ? {} : { id: values.id }),
    values: pick(values, standing),
    byPeriod,
    covers: coveredBy(sheet),
    unread: unreadIn(measure),
  };
}

const covered = new WeakMap<SheetReading, ReadonlySet<string>>();

function coveredBy(sheet: SheetReading): ReadonlySet<string> {
  const known = covered.get(sheet);
  if (known !== undefined) return known;
  const covers = new Set(sheet.covers);
  covered.set(sheet, covers);
  return covers;
}

/** Cells in which something stands that is no value: not emptied, but not understood. */
function unreadIn({ texts, values }: ReadMeasure): readonly string[] {
  const given: Readonly<Record<string, unknown>> = values;
  return Object.entries(texts)
    .filter(([name, text]) => given[name] === undefined && !saysNothing(text))
    .map(([name]) => name);
}

/** Whether a row speaks of a field: with a value, or with a cell left empty. */
export function speaksOf(one: Contribution, name: FieldName, period?: string): boolean {
  const values = period === undefined ? one.values : (one.byPeriod[period] ?? {});
  return values[name] !== undefined || isEmpty(one, name);
}

/** Covered, and the cell is empty. Where an end stands now, "fortlaufend" is gone. */
export function isEmpty(one: Contribution, name: FieldName): boolean {
  if (one.unread.includes(name)) return false;
  return one.covers.has(name) || (name === "continuous" && one.values.end !== undefined);
}

function pick(values: Values, names: readonly FieldName[]): Values {
  const picked: { [Name in FieldName]?: unknown } = {};
  for (const name of names) picked[name] = values[name];
  return picked;
}

function cellsOf({ cells }: ReadMeasure, names: readonly FieldName[]): Cells {
  const picked: Record<string, Cells[string]> = {};
  for (const name of names) picked[name] = cells[name] ?? [];
  return picked;
}

/** A period table's texts, each under its period, with the cell its column and row give. */
function periodsOf(sheet: SheetReading, { place, progressByPeriod = {} }: ReadMeasure) {
  const columns = Object.entries(sheet.periods ?? {});
  const columnOf = (period: string) => columns.find(([, name]) => name === period)?.[0];
  const values: Record<string, Values> = {};
  const cells: Record<string, Cells> = {};
  for (const [period, progress] of Object.entries(progressByPeriod)) {
    const column = columnOf(period);
    values[period] = { progress };
    cells[period] = {
      progress: column === undefined || place.row === undefined ? [] : `${column}${place.row}`,
    };
  }
  return { values, cells };
}

/** Where a source says a field: its row with the first cell of the field. */
export function placeOf(source: MeasureSource, name: FieldName, period?: string): Place {
  const cells = period === undefined ? source.cells : (source.cellsByPeriod?.[period] ?? {});
  const found = cells[name];
  const cell = typeof found === "string" ? found : found?.[0];
  return cell === undefined ? rowOf(source) : { ...rowOf(source), cell };
}

/** Who said something of a field, where and when. */
export function spotOf(
  source: MeasureSource,
  name: FieldName,
  period?: string
): Omit<SaidValue, "value"> {
  return {
    place: placeOf(source, name, period),
    ...voiceOf(source),
    ...(period === undefined ? {} : { period }),
  };
}

/** Whose word it is, and from which version it stands. */
export function voiceOf({
  department,
  version,
}: MeasureSource): Pick<SaidValue, "department" | "version"> {
  return {
    ...(department === undefined ? {} : { department }),
    ...(version === undefined ? {} : { version }),
  };
}

/** The row or form itself, without what it says. */
export function rowOf({ file, sheet, row, rows, cell }: Place): Place {
  return {
    file,
    sheet,
    ...(row === undefined ? {} : { row }),
    ...(rows === undefined ? {} : { rows }),
    ...(cell === undefined ? {} : { cell }),
  };
}
