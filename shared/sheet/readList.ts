import { type FieldName, fields } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import type { Source } from "../catalogue/kind.ts";
import type { ReadMeasure } from "../catalogue/measure.ts";
import type { Cell } from "../xlsx/grid.ts";
import type { ColumnPlan } from "./columnPlans.ts";
import { type CellReader, columnReader } from "./columnReader.ts";
import type { MeasureRows } from "./findRows.ts";
import { address, columnLetter, type GridView, isFilled } from "./gridView.ts";
import { issueAt, type ReadingContext } from "./readingContext.ts";
import { fieldOf, type Gathering, measureOf, newGathering, noteReading } from "./readValue.ts";

/** The measures of one table, row by row, with what could not be read. */
export function readRows(
  view: GridView,
  rows: readonly MeasureRows[],
  plans: readonly ColumnPlan[],
  context: ReadingContext
): { measures: readonly ReadMeasure[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const readers = plans.map(readerOf);
  const measures = rows.map((each) => {
    const { measure, gathering } = readMeasure(view, each, readers, context);
    for (const issue of gathering.issues) issues.push(issue);
    return measure;
  });
  return { measures, issues };
}

/** A planned column and how its cells become values; own columns have no reader. */
interface Reader {
  readonly plan: ColumnPlan;
  readonly letter: string;
  readonly field?: FieldName;
  readonly read?: CellReader;
}

function readerOf(plan: ColumnPlan): Reader {
  const letter = columnLetter(plan.column);
  if (plan.target === null) return { plan, letter };
  const field = fieldOf(plan.target, plan.writing);
  return { plan, letter, field, read: columnReader(field, plan.writing) };
}

function readMeasure(
  view: GridView,
  rows: MeasureRows,
  readers: readonly Reader[],
  context: ReadingContext
): { measure: ReadMeasure; gathering: Gathering } {
  const gathering = newGathering();
  const ownColumns = new Map<string, string>();
  const progressByPeriod: Record<string, string> = {};
  // Counted, since an iterator makes garbage for every cell.
  for (let at = 0; at < readers.length; at++) {
    const reader = readers[at];
    const found = reader && foundIn(view, rows, reader);
    if (reader === undefined || found === undefined) continue;
    const { plan } = reader;
    const { text } = found.source;
    if (plan.target === null) ownColumns.set(plan.own, text.trim());
    else if (plan.period !== undefined) progressByPeriod[plan.period] = text.trim();
    else readPlanned(gathering, reader, found, context);
  }
  addGroup(gathering, ownColumns, rows);
  if (!readers.some(({ field }) => field === "title")) titleFromText(gathering);
  if (gathering.values["title"] === undefined) noteMissingTitle(gathering, rows, readers, context);
  const measure: ReadMeasure = {
    place: placeOf(rows, context),
    ...gathered(gathering),
    ownColumns: Object.fromEntries(ownColumns),
    ...(Object.keys(progressByPeriod).length > 0 && { progressByPeriod }),
  };
  return { measure, gathering };
}

const placeOf = ({ first, last }: MeasureRows, { sheet }: ReadingContext) => ({
  sheet,
  row: first + 1,
  ...(last > first && { rows: [first + 1, last + 1] as const }),
});

/** Copies, because objects filled key by key grow into hash tables eight times the size. */
const gathered = (gathering: Gathering) => ({
  values: { ...measureOf(gathering) },
  cells: { ...gathering.cells },
  texts: { ...gathering.texts },
});

/** What a measure's rows say in one column, and where. */
interface Found {
  readonly source: Source;
  readonly where: string | readonly string[];
}

/** The filled cells of a measure's rows in one column; several only where the field takes several lines. */
function foundIn(
  view: GridView,
  { first, last }: MeasureRows,
  { plan, letter }: Reader
): Found | undefined {
  let found: Found | undefined;
  for (let row = first; row <= last; row++) {
    const cell = view.at(row, plan.column);
    if (!isFilled(cell)) continue;
    const where = `${letter}${row + 1}`;
    found = found ? joined(found, cell, where) : { source: cell, where };
    if (!plan.running && plan.target !== null) break;
  }
  return found ?? sharedIn(view, first, plan);
}

/** What several measures have in common and is written once, in a cell merged down over them all. */
const common: ReadonlySet<string> = new Set(["choice", "choices", "list"]);

function sharedIn(view: GridView, row: number, { column, target }: ColumnPlan): Found | undefined {
  if (target === null || target === "span" || !common.has(fields[target].kind.name))
    return undefined;
  const area = view.area(row, column);
  const cell = area && area.top < row ? view.at(area.top, area.left) : undefined;
  return area && isFilled(cell) ? { source: cell, where: address(area.top, area.left) } : undefined;
}

const joined = ({ source, where }: Found, below: Cell, at: string): Found => ({
  source: { text: `${source.text}\n${below.text}` },
  where: [...(typeof where === "string" ? [where] : where), at],
});

function readPlanned(
  gathering: Gathering,
  { plan, field, read }: Reader,
  { source, where }: Found,
  context: ReadingContext
): void {
  if (field === undefined || read === undefined) return;
  const { text } = source;
  if (plan.cross !== undefined) {
    const reading = crossed.test(text) ? read({ text: plan.cross }) : undefined;
    if (reading) noteReading(gathering, field, plan.cross, where, reading, context);
  } else if (plan.lostColour || plan.unclear) {
    const code = plan.unclear ? "ratingScaleUnclear" : "dotsLostTheirColour";
    noteReading(gathering, field, text, where, { trouble: { code, found: text } }, context);
  } else {
    noteReading(gathering, field, text, where, read(source), context);
  }
}

/** A cross says the word that stands over it. */
const crossed = /^\s*[x✓✔✗✘1]\s*$/i;

/** Name under which the heading of a group travels where it names no topic of the town. */
const groupName = "Gruppe";

function addGroup(
  gathering: Gathering,
  ownColumns: Map<string, string>,
  { group }: MeasureRows
): void {
  if (group?.text !== undefined && !ownColumns.has(groupName))
    ownColumns.set(groupName, group.text);
  if (!group?.topic || gathering.texts["topic"] !== undefined) return;
  gathering.values["topic"] = group.topic;
  gathering.cells["topic"] = address(group.row, group.column);
  gathering.texts["topic"] = group.topic;
}

/** Where one column holds everything, its first words are the title: "Energieleitplan # Der für Anfang 2021 …". */
function titleFromText({ values, cells, texts }: Gathering): void {
  const text = texts["description"];
  const cell = cells["description"];
  if (text === undefined || cell === undefined) return;
  const [line = ""] = text.trim().split(/\s*(?:#|\n|;|: |[.!?] )/);
  const title = line.length <= 120 ? line : line.slice(0, line.lastIndexOf(" ", 120));
  if (!/\p{L}{2}/u.test(title)) return;
  values["title"] = title;
  cells["title"] = cell;
  texts["title"] = title;
}

function noteMissingTitle(
  gathering: Gathering,
  rows: MeasureRows,
  readers: readonly Reader[],
  context: ReadingContext
): void {
  const column = readers.find(({ plan }) => plan.target === "title")?.plan.column ?? 0;
  const cell = address(rows.first, column);
  gathering.issues.push(issueAt(context, "titleMissing", cell, { field: "title" }));
}

/** Fields that take several lines. */
export const takesLines = (target: string | null) =>
  target !== null &&
  target in fields &&
  ["list", "longText", "links"].includes(fields[target as FieldName].kind.name);
