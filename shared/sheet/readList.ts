import { type FieldName, fields } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import type { Writing } from "../catalogue/kind.ts";
import type { ReadMeasure } from "../catalogue/measure.ts";
import type { Cell } from "../xlsx/grid.ts";
import type { ColumnPlan } from "./columnPlans.ts";
import type { MeasureRows } from "./findRows.ts";
import { address, type GridView, textOf } from "./gridView.ts";
import { noteUnread } from "./readForms.ts";
import { issueAt, type ReadingContext } from "./readingContext.ts";
import { type Gathering, measureOf, newGathering, readValue } from "./readValue.ts";

/** The measures of one table, row by row, with what could not be read. */
export function readRows(
  view: GridView,
  rows: readonly MeasureRows[],
  plans: readonly ColumnPlan[],
  context: ReadingContext
): { measures: readonly ReadMeasure[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const measures = rows.map((each) => {
    const { measure, gathering } = readMeasure(view, each, plans, context);
    for (const issue of gathering.issues) issues.push(issue);
    return measure;
  });
  return { measures, issues };
}

function readMeasure(
  view: GridView,
  rows: MeasureRows,
  plans: readonly ColumnPlan[],
  context: ReadingContext
): { measure: ReadMeasure; gathering: Gathering } {
  const gathering = newGathering();
  const ownColumns: Record<string, string> = {};
  const progressByPeriod: Record<string, string> = {};
  for (const plan of plans) {
    const found = cellsOf(view, rows, plan);
    if (found.length === 0) continue;
    const text = found.map(({ cell }) => cell.text).join("\n");
    if (plan.target === null) ownColumns[plan.own] = text.trim();
    else if (plan.period !== undefined) progressByPeriod[plan.period] = text.trim();
    else readPlanned(gathering, plan, found, text, context);
  }
  addGroupTopic(gathering, rows, context);
  if (!plans.some(({ target }) => target === "title")) titleFromText(gathering);
  if (gathering.values["title"] === undefined) noteMissingTitle(gathering, rows, plans, context);
  const measure: ReadMeasure = {
    place: {
      sheet: context.sheet,
      row: rows.first + 1,
      ...(rows.last > rows.first && { rows: [rows.first + 1, rows.last + 1] as const }),
    },
    values: measureOf(gathering),
    cells: gathering.cells,
    texts: gathering.texts,
    ownColumns,
    ...(Object.keys(progressByPeriod).length > 0 && { progressByPeriod }),
  };
  return { measure, gathering };
}

interface Found {
  readonly cell: Cell;
  readonly address: string;
}

/** The filled cells of a measure's rows in one column; several only where the field takes several lines. */
function cellsOf(view: GridView, rows: MeasureRows, plan: ColumnPlan): readonly Found[] {
  const found: Found[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const cell = view.at(row, plan.column);
    if (cell && textOf(cell) !== "") found.push({ cell, address: address(row, plan.column) });
    if (found.length === 1 && !plan.running && plan.target !== null) break;
  }
  return found;
}

function readPlanned(
  gathering: Gathering,
  plan: ColumnPlan,
  found: readonly Found[],
  text: string,
  context: ReadingContext
): void {
  const [first] = found;
  if (!first || plan.target === null) return;
  const cells = found.map((each) => each.address);
  if (plan.cross !== undefined) {
    readCross(gathering, plan, first, context);
    return;
  }
  if (plan.lostColour || plan.unclear) {
    const code = plan.unclear ? "ratingScaleUnclear" : "dotsLostTheirColour";
    noteUnread(gathering, plan.target, text, first.address, code, context);
    return;
  }
  const source = found.length === 1 ? first.cell : { text };
  readValue(gathering, plan.target, source, cells, plan.writing, context);
}

/** A cross says the word that stands over it. */
function readCross(gathering: Gathering, plan: ColumnPlan, found: Found, context: ReadingContext) {
  if (
    plan.target === null ||
    plan.cross === undefined ||
    !/^\s*[x✓✔✗✘1]\s*$/i.test(found.cell.text)
  )
    return;
  const writing: Writing = { ...plan.writing, scale: "words3" };
  readValue(gathering, plan.target, { text: plan.cross }, [found.address], writing, context);
}

function addGroupTopic(
  gathering: Gathering,
  { group }: MeasureRows,
  context: ReadingContext
): void {
  if (!group?.topic || gathering.texts["topic"] !== undefined) return;
  gathering.values["topic"] = group.topic;
  gathering.cells["topic"] = address(group.row, group.column);
  gathering.texts["topic"] = group.topic;
  void context;
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
  plans: readonly ColumnPlan[],
  context: ReadingContext
): void {
  const column = plans.find(({ target }) => target === "title")?.column ?? 0;
  const cell = address(rows.first, column);
  gathering.issues.push(issueAt(context, "titleMissing", cell, { field: "title" }));
}

/** Fields that take several lines. */
export const takesLines = (target: string | null) =>
  target !== null &&
  target in fields &&
  ["list", "longText", "links"].includes(fields[target as FieldName].kind.name);
