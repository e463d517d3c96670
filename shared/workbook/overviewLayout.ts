import type { CatalogueColumn } from "./catalogueColumns.ts";
import { catalogueSheet, firstMeasureRow } from "./catalogueLayout.ts";
import { type CellValue, columnLetter, type Look, type SheetLayout } from "./sheetLayout.ts";
import type { StructuredInput, StructuredMeasure } from "./structuredInput.ts";

export const overviewSheet = "Übersicht";

/** Marks the sheet even when somebody renames it. */
export const overviewName = "Katalog_Übersicht";

/** By what measures are counted. */
const groupings = [
  { field: "topic", heading: "Themenfeld" },
  { field: "phase", heading: "Umsetzungsphase" },
  { field: "assessment", heading: "Ampel" },
  { field: "department", heading: "Federführung" },
];

const bar = 24;

interface Row {
  readonly look: Look;
  readonly cells: readonly CellValue[];
}

/** Counts and sums by topic, phase, Ampel and department; formulas, so that they follow the catalogue. */
export function overviewLayout(
  input: StructuredInput,
  columns: readonly CatalogueColumn[]
): SheetLayout {
  const rows: Row[] = [];
  for (const { field, heading } of input.measures.length === 0 ? [] : groupings) {
    const index = columns.findIndex((column) => column.name === field);
    const isSaid = input.measures.some(({ values }) => Reflect.get(values, field) !== undefined);
    if (index >= 0 && isSaid)
      rows.push(...block(heading, field, input, columns, rows.length + above));
  }
  return {
    name: overviewSheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: [
      { look: "title", cells: [input.title], height: 30 },
      { look: "note", cells: [about(input)], height: 22 },
    ],
    rows: rows.map(({ cells }) => cells),
    rowLooks: rows.map(({ look }) => look),
    frozenColumns: 0,
    wide: false,
  };
}

const above = 2;

const heads = [
  { heading: "", width: 46 },
  { heading: "", width: 12, align: "right", format: "#,##0" },
  { heading: "", width: 30, ink: "1F5F56" },
  { heading: "", width: 20, align: "right", format: "#,##0" },
  { heading: "", width: 20, align: "right", format: "#,##0" },
] as const;

function about({ measures, department, period }: StructuredInput): string {
  if (measures.length === 0) return "Noch keine Maßnahmen.";
  const count = measures.length === 1 ? "1 Maßnahme" : `${measures.length} Maßnahmen`;
  const parts = [count, department, period && `Berichtszeitraum ${period}`].filter(Boolean);
  return `${parts.join(" · ")}. Die Zahlen rechnen sich aus dem Blatt „${catalogueSheet}“.`;
}

interface Group {
  readonly name: string;
  readonly members: readonly StructuredMeasure[];
}

/** A gap, a heading, a line for each value that occurs, the sum. `before` rows stand above. */
function block(
  heading: string,
  field: string,
  { measures }: StructuredInput,
  columns: readonly CatalogueColumn[],
  before: number
): readonly Row[] {
  const groups = groupsOf(field, measures);
  const first = before + 3;
  const areaOf = areas(columns, measures.length);
  const line = groupLine(field, areaOf, groups, first);
  return [
    { look: "note", cells: [] },
    { look: "heading", cells: [heading, ...figureHeadings] },
    ...groups.map(line),
    totalLine(measures, first, first + groups.length - 1),
  ];
}

const figureHeadings = [
  "Maßnahmen",
  "",
  "THG-Einsparung\n(t CO₂e/a)",
  "Investition (€),\nnur einzelne Beträge",
];

function groupLine(
  field: string,
  areaOf: (field: string) => string,
  groups: readonly Group[],
  first: number
) {
  const counts = `B$${first}:B$${first + groups.length - 1}`;
  const most = Math.max(1, ...groups.map(({ members }) => members.length));
  return ({ name, members }: Group, index: number): Row => {
    const row = first + index;
    const criterion = name === missing ? '""' : `$A${row}`;
    const sumIf = (of: string, value: Figure) => ({
      formula: `IF(COUNTIFS(${areaOf(field)},${criterion},${areaOf(of)},">=0")=0,"${none}",SUMIFS(${areaOf(of)},${areaOf(field)},${criterion}))`,
      value,
    });
    const count = {
      formula: `COUNTIFS(${areaOf(field)},${criterion},${areaOf("title")},"<>")`,
      value: members.length,
    };
    const bars = {
      formula: `REPT("█",ROUND(B${row}/MAX(1,${counts})*${bar},0))`,
      value: "█".repeat(Math.round((members.length / most) * bar)),
    };
    const saving = sumIf("emissionSaving", sum(members, savingOf));
    const cost = sumIf("investment", sum(members, investmentOf));
    return { look: "body", cells: [name, count, bars, saving, cost] };
  };
}

function totalLine(measures: readonly StructuredMeasure[], first: number, last: number): Row {
  const total = (letter: string, value: Figure): CellValue => {
    const area = `${letter}${first}:${letter}${last}`;
    return { formula: `IF(COUNT(${area})=0,"${none}",SUM(${area}))`, value };
  };
  const cells = [
    "Summe",
    total("B", measures.length),
    undefined,
    total("D", sum(measures, savingOf)),
    total("E", sum(measures, investmentOf)),
  ];
  return { look: "total", cells };
}

/** A sum, or the dash where nobody named a figure: that is not 0. */
type Figure = number | typeof none;
const none = "–";

function sum(
  measures: readonly StructuredMeasure[],
  figure: (measure: StructuredMeasure) => number | undefined
): Figure {
  const figures = measures.flatMap((measure) => figure(measure) ?? []);
  return figures.length === 0 ? none : figures.reduce((total, one) => total + one, 0);
}

const savingOf = ({ values }: StructuredMeasure) => values.emissionSaving;

/** As the catalogue's cell holds it: a number only for a single amount without words. */
function investmentOf({ values: { investment } }: StructuredMeasure): number | undefined {
  const isPlain = investment?.level === undefined && investment?.note === undefined;
  return isPlain && investment?.min === investment?.max ? investment?.min : undefined;
}

const missing = "ohne Angabe";

/** The largest first; those without a value last. */
function groupsOf(field: string, measures: readonly StructuredMeasure[]): readonly Group[] {
  const groups = new Map<string, StructuredMeasure[]>();
  for (const measure of measures) {
    const value: unknown = Reflect.get(measure.values, field);
    const name = typeof value === "string" ? value : missing;
    const members = groups.get(name) ?? [];
    members.push(measure);
    groups.set(name, members);
  }
  const isMissing = ({ name }: Group) => Number(name === missing);
  return [...groups]
    .map(([name, members]) => ({ name, members }))
    .sort((a, b) => isMissing(a) - isMissing(b) || b.members.length - a.members.length);
}

function areas(columns: readonly CatalogueColumn[], count: number) {
  const last = firstMeasureRow + Math.max(count, 1) - 1;
  return (field: string) => {
    const letter = columnLetter(columns.findIndex((column) => column.name === field));
    return `${catalogueSheet}!$${letter}$${firstMeasureRow}:$${letter}$${last}`;
  };
}
