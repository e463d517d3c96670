import type { Grid } from "../xlsx/grid.ts";
import { asksDown } from "./forms/askingColumn.ts";
import type { FormLabel } from "./forms/findLabels.ts";
import { labelsOf, readForm } from "./forms/formReading.ts";
import { withoutHints } from "./forms/formTemplate.ts";
import { isForm } from "./forms/isForm.ts";
import { type GridView, isFilled, viewOf } from "./gridView.ts";
import { ignored, nothingOf } from "./ignored.ts";
import { findTables, type Table } from "./lists/findTables.ts";
import { isCatalogue } from "./lists/isCatalogue.ts";
import { listsBeside } from "./lists/listsBeside.ts";
import { readTable } from "./lists/readTable.ts";
import type { ReadingContext } from "./readingContext.ts";
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
  const beside = listsBeside(view, tables, context.labels);
  if (beside.length > 1) return beside.flatMap((list) => readSheet(list, context));
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

function workshopReading(workshop: WorkshopReading, context: ReadingContext): SheetReading {
  const asked = Object.values(workshop.mapping).filter((field) => field !== null);
  return {
    ...nothingOf(context),
    form: "workshop",
    ...workshop,
    covers: [...new Set(asked), "origin"],
  };
}

/**
 * Six known headings side by side, and rows below them that fill most columns: no form writes like that. With
 * a dozen of them it is a list however little of it is filled; with less than six only a long and full one is.
 */
const isPlainList = (view: GridView, tables: readonly Table[]) =>
  tables.some((table) => {
    if (isLongAndFull(view, table)) return true;
    const { known, headings, first, past } = table;
    if (known < 6 || past - first < 3 || repeats(headings)) return false;
    const least = known < 12 ? headings.length * 0.6 : 5;
    let full = 0;
    for (let at = first; at < past && full < 3; at++) {
      const row = view.grid.rows[at] ?? [];
      if (headings.filter(({ column }) => isFilled(row[column])).length >= least) full++;
    }
    return full >= 3;
  });

/** "Titel | Beschreibung | Fachbereich", all known, over ten rows or more of which nearly all fill every column. */
function isLongAndFull(view: GridView, { known, headings, first, past }: Table): boolean {
  if (known < 3 || known < headings.length || past - first < 10 || repeats(headings)) return false;
  const rows = view.grid.rows.slice(first, past);
  const full = rows.filter((row) => headings.every(({ column }) => isFilled(row[column])));
  return full.length >= rows.length * 0.9;
}

/** "Ratsbeschluss | Konzept | Ratsbeschluss": answers of a form that holds a measure in every column. */
const repeats = (headings: Table["headings"]) =>
  new Set(headings.map(({ leaf }) => leaf)).size < headings.length * 0.9;

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
