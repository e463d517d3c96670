import { fieldNames } from "../../../shared/catalogue/fields.ts";
import type { Issue, IssueCode } from "../../../shared/catalogue/issue.ts";
import type { Measure, ReadMeasure } from "../../../shared/catalogue/measures/measure.ts";
import { check } from "../../../shared/checking/check.ts";
import { explain } from "../../../shared/checking/explain.ts";
import type { CheckContext } from "../../../shared/checking/material.ts";
import type { FileReading, SheetReading } from "../../../shared/sheet/sheetReading.ts";
import { settingsOf } from "../settingsOf.ts";

export const anySettings = settingsOf({
  topics: { MO: "Mobilität", BS: "Bauen", EE: "Energie" },
  departments: ["Tiefbau", "Stadtplanung"],
});

/** Column letter of a field on the sheets of this town: the order of the catalogue. */
export function column(field: string): string {
  const index = fieldNames.indexOf(field as (typeof fieldNames)[number]);
  const letter = (of: number) => String.fromCharCode(65 + of);
  return index < 26 ? letter(index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;
}

interface Row {
  readonly values: Measure;
  readonly texts?: Readonly<Record<string, string>>;
}

/** A list whose columns are the given fields; measures start in row 2. */
export function aSheet(
  rows: readonly (Measure | Row)[],
  more: Partial<SheetReading> = {}
): SheetReading {
  const measures = rows.map((row, index) =>
    aRow("values" in row ? row : { values: row }, index + 2)
  );
  const covers = more.covers ?? [...new Set(measures.flatMap(({ values }) => Object.keys(values)))];
  return {
    sheet: "Liste",
    form: "list",
    headerRows: [1],
    mapping: Object.fromEntries(covers.map((field) => [column(field), field])),
    columns: {},
    ratingScales: {},
    covers,
    measures,
    issues: [],
    ...more,
  };
}

function aRow({ values, texts = {} }: Row, row: number): ReadMeasure {
  const cells = Object.keys(values).map((field) => [field, `${column(field)}${row}`]);
  return {
    place: { sheet: "Liste", row },
    values,
    cells: Object.fromEntries(cells),
    texts,
    ownColumns: {},
  };
}

export function aFile(rows: readonly (Measure | Row)[], file = "Amt66.xlsx"): FileReading {
  return { file, sheets: [aSheet(rows)] };
}

/** Issues of one code for a file of these measures, other rules aside. */
export function issuesOf(
  code: IssueCode,
  measures: readonly (Measure | Row)[],
  context: Partial<CheckContext> = {}
): Issue[] {
  return check([aFile(measures)], { settings: anySettings, ...context }).filter(
    (issue) => issue.code === code
  );
}

/** What people read about them. */
export function saidOf(...args: Parameters<typeof issuesOf>): string[] {
  return issuesOf(...args).map(explain);
}
