import type { Grid } from "../xlsx/grid.ts";
import { asksDown } from "./forms/askingColumn.ts";
import type { FormLabel } from "./forms/findLabels.ts";
import { labelsOf, readForm } from "./forms/formReading.ts";
import { withoutHints } from "./forms/formTemplate.ts";
import { isForm } from "./forms/isForm.ts";
import { type GridView, viewOf } from "./gridView.ts";
import { ignored, nothingOf } from "./ignored.ts";
import { findTables, type Table } from "./lists/findTables.ts";
import { isCatalogue } from "./lists/isCatalogue.ts";
import { isPlainList } from "./lists/isPlainList.ts";
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
  const reason = whyIgnored(view, context.labels, context.template !== undefined);
  if (reason && workshopQuestionsOf(view) < 3) return [ignored(context, reason)];
  const tables = findTables(view, context.labels);
  const beside = listsBeside(view, tables, context.labels);
  if (beside.length > 1) return beside.flatMap((list) => readSheet(list, context));
  if (isPlainList(view, tables, context.labels) && !asksDown(view, context.labels))
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
