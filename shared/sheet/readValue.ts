import { type FieldName, fieldNamed, kindOf } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import type { Source, Writing } from "../catalogue/kind.ts";
import type { Measure } from "../catalogue/measure.ts";
import type { Target } from "./headingScores.ts";
import { issueAt, type ReadingContext } from "./readingContext.ts";

/** A measure being put together from its cells. */
export interface Gathering {
  readonly values: Record<string, unknown>;
  readonly cells: Record<string, string | readonly string[]>;
  readonly texts: Record<string, string>;
  readonly issues: Issue[];
}

export const newGathering = (): Gathering => ({ values: {}, cells: {}, texts: {}, issues: [] });

/** Error values of Excel, as values or typed as text. */
const excelError = /^#(NV|N\/A|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\??|NULL!|NUM!|ZAHL!)/i;

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
  const name = target === "span" ? (writing.bound ?? "start") : target;
  const field = name as FieldName;
  const where = cells.length === 1 ? cell : cells;
  if (excelError.test(source.text.trim())) {
    into.texts[field] = source.text;
    into.issues.push(issueAt(context, "formulaError", cell, { field, found: source.text }));
    return;
  }
  const reading = kindOf(field).read(source, writing);
  into.texts[field] = source.text;
  if (reading.value !== undefined) note(into, field, reading.value, where);
  for (const [also, value] of Object.entries(reading.also ?? {})) {
    if (fieldNamed(also) && !(also in into.values)) note(into, also, value, where);
  }
  if (reading.trouble) {
    const { code, found } = reading.trouble;
    into.issues.push(issueAt(context, code, cell, { field, found }));
  }
}

function note(into: Gathering, field: string, value: unknown, where: string | readonly string[]) {
  into.values[field] = value;
  into.cells[field] = where;
}

/** The gathered values as a measure: keys are field names, each read by its own kind. */
export const measureOf = ({ values }: Gathering): Measure => values as Measure;
