import type { Grid } from "../xlsx/grid.ts";
import { explainLabel } from "./columns/explainColumn.ts";
import { asksDown } from "./forms/askingColumn.ts";
import { type FormLabel, findLabels } from "./forms/findLabels.ts";
import { withoutHints } from "./forms/formTemplate.ts";
import { withGuessedTitle } from "./forms/guessedTitle.ts";
import { isForm } from "./forms/isForm.ts";
import { withOpenLabels } from "./forms/openLabels.ts";
import { readForms } from "./forms/readForms.ts";
import {
  askedOf,
  askedOfAll,
  cardsSideBySide,
  formsSideBySide,
  placedAs,
} from "./forms/sideBySide.ts";
import { weighLabels } from "./forms/weighLabels.ts";
import { address, type GridView, isFilled, viewOf } from "./gridView.ts";
import type { Target } from "./headings/headingScores.ts";
import { findTables, type Table } from "./lists/findTables.ts";
import { isCatalogue } from "./lists/isCatalogue.ts";
import { readTable } from "./lists/readTable.ts";
import { issueAt, type ReadingContext } from "./readingContext.ts";
import type { SheetReading } from "./sheetReading.ts";
import { whyIgnored } from "./whyIgnored.ts";
import {
  readWorkshop,
  type WorkshopReading,
  workshopQuestionsOf,
} from "./workshop/readWorkshop.ts";

/** Reads one sheet in whatever form it has; several tables on a sheet give several readings. */
export function readSheet(grid: Grid, context: ReadingContext): readonly SheetReading[] {
  const view = viewOf(grid);
  const reason = whyIgnored(view);
  if (reason && workshopQuestionsOf(view) < 3) return [ignored(context, reason)];
  const tables = findTables(view, context.labels);
  if (isPlainList(view, tables) && !asksDown(view, context.labels))
    return listReadings(view, tables, [], context);
  const workshop = workshopQuestionsOf(view) >= 3 ? readWorkshop(view, context) : undefined;
  if (workshop && workshop.measures.length > 0) return [workshopReading(workshop, context)];
  const formView = viewOf(withoutHints(view, context.template, context.labels));
  const labels = labelsOf(formView, context);
  const form = isForm(formView, labels) ? readForm(formView, labels, context) : undefined;
  if (form && form.form !== "ignored") return [form];
  const lists = listReadings(view, tables, labels, context);
  return form && lists.every((each) => each.form === "ignored") ? [form] : lists;
}

const labelsOf = (view: GridView, context: ReadingContext) =>
  withGuessedTitle(
    view,
    weighLabels(view, findLabels(view, context.labels, context.template), context),
    context
  );

/** One form, or several that stand side by side and share their labels. */
function readForm(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): SheetReading {
  const opened = (own: GridView, known: readonly FormLabel[]) =>
    formReading(own, withOpenLabels(own, known, context), context);
  const cards = cardsSideBySide(view, labels).map(viewOf);
  if (cards.length > 1) return together(cards.map((own) => opened(own, labelsOf(own, context))));
  const several = formsSideBySide(view, labels);
  if (several.length === 0) return opened(view, labels);
  // What is asked is told by the answers of all.
  const asked = withOpenLabels(view, askedOfAll(view, labels, several), context);
  const [first, ...others] = several.map((beside) => {
    const reading = formReading(viewOf(beside.grid), askedOf(beside, asked), context);
    return { ...reading, ...placedAs(beside, reading.measures, reading.issues) };
  });
  if (!first) throw new Error("forms side by side are two at least");
  return {
    ...first,
    measures: [first, ...others].flatMap(({ measures }) => measures),
    issues: [first, ...others].flatMap(({ issues }) => issues),
  };
}

/** The cards of one sheet as one form; one left empty says nothing. */
function together(cards: readonly SheetReading[]): SheetReading {
  const filled = cards.filter(({ form }) => form !== "ignored");
  const [first = cards[0]] = filled;
  if (!first) throw new Error("cards are two at least");
  return {
    ...first,
    mapping: Object.assign({}, ...filled.map(({ mapping }) => mapping)),
    columns: Object.assign({}, ...filled.map(({ columns }) => columns)),
    ratingScales: Object.assign({}, ...filled.map(({ ratingScales }) => ratingScales)),
    covers: [...new Set(filled.flatMap(({ covers }) => covers))],
    measures: filled.flatMap(({ measures }) => measures),
    issues: filled.flatMap(({ issues }) => issues),
  };
}

function ignored(context: ReadingContext, reason: string): SheetReading {
  return { ...nothing(context), form: "ignored", reason };
}

const nothing = ({ sheet }: ReadingContext) => ({
  sheet,
  headerRows: [],
  mapping: {},
  columns: {},
  ratingScales: {},
  covers: [],
  measures: [],
  issues: [],
});

function workshopReading(workshop: WorkshopReading, context: ReadingContext): SheetReading {
  const asked = Object.values(workshop.mapping).filter((field) => field !== null);
  return {
    ...nothing(context),
    form: "workshop",
    ...workshop,
    covers: [...new Set(asked), "origin"],
  };
}

/**
 * Six known headings side by side, and rows below them that fill most columns: no form writes like that. With
 * a dozen of them it is a list however little of it is filled.
 */
const isPlainList = (view: GridView, tables: readonly Table[]) =>
  tables.some(({ known, headings, first, past }) => {
    if (known < 6 || past - first < 3 || repeats(headings)) return false;
    const least = known < 12 ? headings.length * 0.6 : 5;
    let full = 0;
    for (let at = first; at < past && full < 3; at++) {
      const row = view.grid.rows[at] ?? [];
      if (headings.filter(({ column }) => isFilled(row[column])).length >= least) full++;
    }
    return full >= 3;
  });

/** "Ratsbeschluss | Konzept | Ratsbeschluss": answers of a form that holds a measure in every column. */
const repeats = (headings: Table["headings"]) =>
  new Set(headings.map(({ leaf }) => leaf)).size < headings.length * 0.9;

function formReading(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): SheetReading {
  const { measures, issues, ratingScales } = readForms(view, labels, context);
  if (measures.length === 0)
    return ignored(context, "leeres Formular (Vorlage), keine Maßnahme eingetragen");
  const mapping = Object.fromEntries(
    labels.map((label) => [address(label.row, label.column), fieldsOf(label, labels)])
  );
  const covers = labels.flatMap(({ target }) =>
    target === null ? [] : target === "span" ? ["start", "end"] : [target]
  );
  const columns = Object.fromEntries(
    labels.map((label) => [address(label.row, label.column), explainLabel(label)])
  );
  return {
    ...nothing(context),
    form: "form",
    mapping,
    columns,
    ratingScales,
    covers: [...new Set(covers)],
    measures,
    issues: [...doubtsOf(labels, context), ...issues],
  };
}

/** What was guessed is asked for. */
const doubtsOf = (labels: readonly FormLabel[], context: ReadingContext) =>
  labels.flatMap(({ row, column, text, target, guessed }) =>
    guessed && target !== null
      ? [
          issueAt(context, "columnUncertain", address(row, column), {
            field: target === "span" ? "start" : target,
            found: text,
          }),
        ]
      : []
  );

/** "Aufwand" without a value of its own heads a section, and so does "Akteure" where another label asks for them. */
function fieldsOf(
  label: FormLabel,
  labels: readonly FormLabel[]
): string | readonly string[] | null {
  const { target, values } = label;
  if (values.length === 0 && (target === "effort" || isAskedBelow(label, labels))) return null;
  return target === "span" ? ["start", "end"] : target;
}

/** Over other labels: "Akteure" above "Verantwortliche Stelle" and "Beteiligte", "Bericht 2025" above "Fortschritt". */
function isAskedBelow({ row, text, target }: FormLabel, labels: readonly FormLabel[]): boolean {
  const isHead = /^\s*\S+(\s+(19|20)\d\d([/-]\d{2,4})?)?\s*$/.test(text);
  if (!isHead || !labels.some((other) => other.row === row + 1)) return false;
  const same: readonly (Target | null)[] = target === "span" ? ["span", "start", "end"] : [target];
  return labels.some(
    (other) =>
      other.row > row &&
      other.row <= row + 4 &&
      other.text !== text &&
      other.target !== null &&
      same.includes(other.target)
  );
}

function listReadings(
  view: GridView,
  tables: readonly Table[],
  labels: readonly FormLabel[],
  context: ReadingContext
): readonly SheetReading[] {
  const read = tables.map((table) => readTable(view, table, context));
  const lists = read.filter((each) => isCatalogue(view, each, context));
  if (lists.length > 0) return lists.map(({ reading }) => reading);
  const empty = labels.filter(({ target }) => target !== null).length >= 4;
  return [
    ignored(
      context,
      empty && read.every(({ reading }) => reading.measures.length === 0)
        ? "leere Vorlage, keine Maßnahme eingetragen"
        : "keine Tabelle mit Maßnahmen erkannt"
    ),
  ];
}
