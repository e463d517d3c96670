import { type FieldName, fieldNamed, kindOf } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import type { Reading, Source, Writing } from "../catalogue/kind.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import { readCell } from "./columns/columnReader.ts";
import { type Filling, got, newFilling, put, recordOf } from "./filling.ts";
import type { Target } from "./headings/headingScores.ts";
import { issueAt, type ReadingContext } from "./readingContext.ts";

/** A measure being put together from its cells. */
export interface Gathering {
  readonly values: Filling<unknown>;
  readonly cells: Filling<string | readonly string[]>;
  readonly texts: Filling<string>;
  readonly issues: Issue[];
}

export const newGathering = (): Gathering => ({
  values: newFilling(),
  cells: newFilling(),
  texts: newFilling(),
  issues: [],
});

/** Ready for the next measure; the issues of all stay. */
export function emptied(gathering: Gathering): Gathering {
  gathering.values.count = 0;
  gathering.cells.count = 0;
  gathering.texts.count = 0;
  return gathering;
}

/** Reads one cell (or several of one measure) for a target and notes value, place, text and trouble. */
export function readValue(
  into: Gathering,
  target: Target,
  source: Source,
  cells: readonly string[],
  writing: Writing,
  context: ReadingContext
): void {
  const [cell] = cells;
  if (cell === undefined || source.text.trim() === "") return;
  const field = fieldOf(target, writing);
  const where = cells.length === 1 ? cell : cells;
  noteReading(into, field, source.text, where, readCell(kindOf(field), source, writing), context);
}

/** The field that takes a target's value: a span in one cell is read as the end its column states. */
export const fieldOf = (target: Target, writing: Writing): FieldName =>
  target === "span" ? (writing.bound ?? "start") : target;

/** Notes what a filled cell said of a field: value, place, text and trouble. */
export function noteReading(
  into: Gathering,
  field: FieldName,
  text: string,
  where: string | readonly string[],
  { value, also, trouble }: Reading<unknown>,
  context: ReadingContext
): void {
  put(into.texts, field, text);
  if (value !== undefined) note(into, field, value, where);
  if (also) noteAlso(into, also, where);
  if (!trouble) return;
  const cell = typeof where === "string" ? where : (where[0] ?? "");
  into.issues.push(issueAt(context, trouble.code, cell, { field, found: trouble.found }));
}

function noteAlso(
  into: Gathering,
  also: Readonly<Record<string, unknown>>,
  where: string | readonly string[]
): void {
  for (const [field, value] of Object.entries(also)) {
    if (fieldNamed(field) && got(into.values, field) === undefined) note(into, field, value, where);
  }
}

function note(into: Gathering, field: string, value: unknown, where: string | readonly string[]) {
  put(into.values, field, value);
  put(into.cells, field, where);
}

/** What was gathered, as a measure has it: keys are field names, each value read by its own kind. */
export const gathered = ({ values, cells, texts }: Gathering) => ({
  values: recordOf(values) as Measure,
  cells: recordOf(cells),
  texts: recordOf(texts),
});
