import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { actorsOf } from "../../reporting/actors.ts";
import { topicProposal } from "../../reporting/topicProposal.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import {
  type CellValue,
  type ColumnLayout,
  cellLimit,
  type SheetLayout,
  type WorkbookLayout,
} from "../sheetLayout.ts";
import { type OfficeColumn, type OfficeSheet, officeSheets } from "./officeSheets.ts";

type Row = Readonly<Record<string, CellValue>>;

/**
 * The office's workbook: meetings with the dates of the settings, actors and budget lines of the
 * catalogue, and sheets for events and workshops to fill in. `today` is an ISO date.
 */
export function officeLayout(
  measures: readonly Measure[],
  settings: Settings,
  today: string
): WorkbookLayout {
  const prefilled: Readonly<Record<OfficeSheet["key"], readonly Row[]>> = {
    meetings: meetingRows(settings, today),
    events: [],
    workshops: [],
    actors: actorRows(measures, settings),
    topicReports: topicRows(measures, settings),
    budget: budgetRows(measures),
  };
  const lists = officeSheets.flatMap(({ key, columns }) =>
    columns.flatMap((one) =>
      one.list === undefined ? [] : [{ name: listName(key, one), values: one.list }]
    )
  );
  const sheets = officeSheets.map((sheet) => sheetOf(sheet, prefilled[sheet.key]));
  return {
    title: `Arbeitsmappe der ${settings.municipality.office}`,
    creator: settings.municipality.office,
    sheets: [...sheets, listSheet(lists)],
    names: lists.map(({ name, values }, index) => {
      const letter = String.fromCharCode(65 + index);
      return { name, area: `${listsName}!$${letter}$1:$${letter}$${values.length}` };
    }),
    parts: [],
  };
}

const listsName = "Listen";

interface ChoiceList {
  readonly name: string;
  readonly values: readonly string[];
}

const listName = (sheet: string, { key }: OfficeColumn) => `Liste_${sheet}_${key}`;

function sheetOf({ key, name, note, columns }: OfficeSheet, rows: readonly Row[]): SheetLayout {
  const filled = rows.length === 0 ? [{}] : rows;
  return {
    name,
    columns: columns.map((one) => columnOf(key, one)),
    above: [
      { look: "title", cells: [name], height: 28 },
      { look: "note", cells: [note], height: 18 },
    ],
    table: name,
    rows: filled.map((row) => columns.map((one) => row[one.key])),
    frozenColumns: 1,
    wide: columns.length > 8,
  };
}

function columnOf(sheet: string, one: OfficeColumn): ColumnLayout {
  const message = { title: one.heading, text: one.help };
  return {
    heading: one.heading,
    width: one.width,
    header: "headerOffice",
    entry:
      one.list === undefined
        ? { message }
        : { message, list: listName(sheet, one), otherwise: "warn" },
  };
}

/** Choices, a column each. */
function listSheet(lists: readonly ChoiceList[]): SheetLayout {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: listsName,
    hidden: true,
    columns: lists.map(({ name }) => ({ heading: name, width: 24, header: "headerOwn" })),
    above: [],
    rows: Array.from({ length: longest }, (_, index) => lists.map(({ values }) => values[index])),
    frozenColumns: 0,
    wide: false,
  };
}

/** A meeting each, with a first point of order to write on. */
function meetingRows({ committees }: Settings, today: string): readonly Row[] {
  return committees
    .flatMap(({ name, dates }) => dates.map((date) => ({ name, date })))
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ name, date }) => ({ committee: name, date: date.split("-").reverse().join(".") }));
}

function actorRows(measures: readonly Measure[], settings: Settings): readonly Row[] {
  return actorsOf(measures, settings).map(({ name, kind, measures: all }) => ({
    name,
    kind,
    measures: all.flatMap(({ measure }) => measure.code ?? []).join(", "),
  }));
}

/** Measures that say what they cost, to be completed with year and product. */
function budgetRows(measures: readonly Measure[]): readonly Row[] {
  return measures.flatMap(({ code, title, investment }): readonly Row[] => {
    const { min, max } = investment ?? {};
    const amount = max ?? min;
    if (amount === undefined || amount === 0) return [];
    return [
      {
        measure: code ?? title,
        kind: "investiv",
        note: `laut Katalog bis ${writeNumber(amount)} €`,
      },
    ];
  });
}

/** What the measures of each topic say, for its coordinators to write a report from. */
const topicRows = (measures: readonly Measure[], { topics }: Settings): readonly Row[] =>
  topics
    .toSorted((a, b) => a.order - b.order)
    .map(({ name }) => ({
      topic: name,
      ...topicProposal(
        measures.filter(({ topic }) => topic === name),
        topicRoom
      ),
    }));

/** Longer texts are in the catalogue; a cell holds so much of each. */
const topicRoom = { perMeasure: 400, perText: cellLimit };
