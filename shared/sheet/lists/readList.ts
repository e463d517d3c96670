import { type FieldName, fields } from "../../catalogue/fields.ts";
import type { Issue } from "../../catalogue/issue.ts";
import type { Source } from "../../catalogue/kind.ts";
import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import type { ColumnPlan } from "../columns/columnPlans.ts";
import { type CellReader, columnReader } from "../columns/columnReader.ts";
import { type Filling, got, newFilling, put, recordOf } from "../filling.ts";
import { address, columnLetter, type GridView, isFilled } from "../gridView.ts";
import { issueAt, type ReadingContext } from "../readingContext.ts";
import {
  emptied,
  fieldOf,
  type Gathering,
  gathered,
  newGathering,
  noteReading,
} from "../readValue.ts";
import type { MeasureRows } from "./findRows.ts";
import { type Found, foundIn } from "./foundIn.ts";

/** The measures of one table, row by row, with what could not be read. */
export function readRows(
  view: GridView,
  rows: readonly MeasureRows[],
  plans: readonly ColumnPlan[],
  context: ReadingContext
): { measures: readonly ReadMeasure[]; issues: readonly Issue[] } {
  const hand = newHand(plans);
  const measures = rows.map((each) => readMeasure(view, each, hand, context));
  return { measures, issues: hand.gathering.issues };
}

/** A planned column and how its cells become values; own columns have no reader. */
interface Reader {
  readonly plan: ColumnPlan;
  readonly letter: string;
  readonly field?: FieldName;
  readonly read?: CellReader;
  /** What several measures have in common may stand once, in a cell merged down over them all. */
  readonly shares: boolean;
}

/** The columns of a table, and the measure in the hand: taken up empty for every row. */
interface Hand {
  readonly readers: readonly Reader[];
  /** The column of titles; without one, a title is taken from the text. */
  readonly title: ColumnPlan | undefined;
  readonly gathering: Gathering;
  readonly ownColumns: Filling<string>;
  readonly progress: Filling<string>;
}

const newHand = (plans: readonly ColumnPlan[]): Hand => ({
  readers: plans.map(readerOf),
  title: plans.find(({ target }) => target === "title"),
  gathering: newGathering(),
  ownColumns: newFilling(),
  progress: newFilling(),
});

const common: ReadonlySet<string> = new Set(["choice", "choices", "list"]);

function readerOf(plan: ColumnPlan): Reader {
  const letter = columnLetter(plan.column);
  const { target } = plan;
  if (target === null) return { plan, letter, shares: false };
  const field = fieldOf(target, plan.writing);
  const shares = target !== "span" && common.has(fields[target].kind.name);
  return { plan, letter, field, read: columnReader(field, plan.writing, plan.repeats), shares };
}

function readMeasure(
  view: GridView,
  rows: MeasureRows,
  hand: Hand,
  context: ReadingContext
): ReadMeasure {
  const { readers, ownColumns, progress } = hand;
  const gathering = emptied(hand.gathering);
  ownColumns.count = 0;
  progress.count = 0;
  // Nearly every cell stands in the one row of its measure: none of them needs a find of its own.
  const row = rows.first === rows.last ? view.grid.rows[rows.first] : undefined;
  const number = String(rows.first + 1);
  // Counted, since an iterator makes garbage for every cell.
  for (let at = 0; at < readers.length; at++) {
    const reader = readers[at];
    if (reader === undefined) continue;
    const cell = row?.[reader.plan.column];
    if (isFilled(cell)) take(hand, reader, cell, reader.letter + number, context);
    else {
      const found = foundIn(view, rows, reader);
      if (found) take(hand, reader, found.source, found.where, context);
    }
  }
  addGroup(gathering, ownColumns, rows);
  if (hand.title === undefined) titleFromText(gathering);
  if (got(gathering.values, "title") === undefined) noteMissingTitle(hand, rows, context);
  return {
    place: placeOf(rows, context),
    ...gathered(gathering),
    ownColumns: recordOf(ownColumns),
    ...(progress.count > 0 && { progressByPeriod: recordOf(progress) }),
  };
}

const placeOf = ({ first, last }: MeasureRows, { sheet }: ReadingContext) => ({
  sheet,
  row: first + 1,
  ...(last > first && { rows: [first + 1, last + 1] as const }),
});

/** What one column says of the measure in the hand. */
function take(
  { gathering, ownColumns, progress }: Hand,
  reader: Reader,
  source: Source,
  where: Found["where"],
  context: ReadingContext
): void {
  const { plan } = reader;
  if (plan.target === null) put(ownColumns, plan.own, source.text.trim());
  else if (plan.period !== undefined) put(progress, plan.period, source.text.trim());
  else readPlanned(gathering, reader, source, where, context);
}

function readPlanned(
  gathering: Gathering,
  { plan, field, read }: Reader,
  source: Source,
  where: Found["where"],
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
  { values, cells, texts }: Gathering,
  ownColumns: Filling<string>,
  { group }: MeasureRows
): void {
  if (group?.text !== undefined && got(ownColumns, groupName) === undefined)
    put(ownColumns, groupName, group.text);
  if (!group?.topic || got(texts, "topic") !== undefined) return;
  put(values, "topic", group.topic);
  put(cells, "topic", address(group.row, group.column));
  put(texts, "topic", group.topic);
}

/** Where one column holds everything, its first words are the title: "Energieleitplan # Der für Anfang 2021 …". */
function titleFromText({ values, cells, texts }: Gathering): void {
  const text = got(texts, "description");
  const cell = got(cells, "description");
  if (text === undefined || cell === undefined) return;
  const [line = ""] = text.trim().split(/\s*(?:#|\n|;|: |[.!?] )/);
  const title = line.length <= 120 ? line : line.slice(0, line.lastIndexOf(" ", 120));
  if (!/\p{L}{2}/u.test(title)) return;
  put(values, "title", title);
  put(cells, "title", cell);
  put(texts, "title", title);
}

function noteMissingTitle({ title, gathering }: Hand, rows: MeasureRows, context: ReadingContext) {
  const cell = address(rows.first, title?.column ?? 0);
  gathering.issues.push(issueAt(context, "titleMissing", cell, { field: "title" }));
}

/** Fields that take several lines. */
export const takesLines = (target: string | null) =>
  target !== null &&
  target in fields &&
  ["list", "longText", "links"].includes(fields[target as FieldName].kind.name);
