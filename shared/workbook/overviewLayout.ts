import type { CatalogueColumn } from "./catalogueColumns.ts";
import { catalogueSheet, firstMeasureRow } from "./catalogueLayout.ts";
import { keyFigureRows } from "./keyFigureRows.ts";
import type { OverviewInput, OverviewRow as Row } from "./overviewInput.ts";
import { lightPalette } from "./palette.ts";
import { type CellValue, type ChartLayout, columnLetter, type SheetLayout } from "./sheetLayout.ts";
import type { StructuredMeasure } from "./structuredInput.ts";

const overviewSheet = "Übersicht";

/** By what measures are counted. */
const groupings: readonly {
  readonly field: string;
  readonly heading: string;
  /** Value → colour of its bar. */
  readonly colours?: Readonly<Record<string, string>>;
}[] = [
  { field: "topic", heading: "Themenfeld" },
  { field: "phase", heading: "Umsetzungsphase" },
  {
    field: "assessment",
    heading: "Ampel",
    colours: {
      "im Plan": lightPalette.good,
      gefährdet: lightPalette.care,
      verzögert: lightPalette.bad,
    },
  },
  { field: "department", heading: "Federführung" },
];

/** The chart of a block needs so many rows at least, and one more for each line beyond some. */
const leastRows = 10;
const rowsBeside = 3;

/**
 * Counts and sums by topic, phase, Ampel and department. With the catalogue's columns as formulas,
 * so that they follow it; without, as figures.
 */
export function overviewLayout(
  input: OverviewInput,
  columns?: readonly CatalogueColumn[]
): SheetLayout {
  const rows: Row[] = [...keyFigureRows(input.keyFigures)];
  const charts: ChartLayout[] = [];
  for (const grouping of input.measures.length === 0 ? [] : groupings) {
    const { field } = grouping;
    const hasColumn = columns === undefined || columns.some((column) => column.name === field);
    const isSaid = input.measures.some(({ values }) => Reflect.get(values, field) !== undefined);
    if (!hasColumn || !isSaid) continue;
    const groups = groupsOf(field, input.measures);
    const before = rows.length + above;
    rows.push(...block(grouping, groups, input, columns, before));
    charts.push(...chartsOf(grouping, groups, before, rows.length + above));
  }
  return {
    name: overviewSheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: [
      { look: "title", cells: [input.title], height: 30 },
      { look: "note", cells: [about(input, columns)], height: 22 },
    ],
    rows: rows.map(({ cells }) => cells),
    rowLooks: rows.map(({ look }) => look),
    frozenColumns: 0,
    wide: false,
    ...(charts.length > 0 && { charts }),
  };
}

const above = 2;

const heads = [
  { heading: "", width: 42 },
  { heading: "", width: 13, align: "right", format: "#,##0" },
  { heading: "", width: 17, align: "right", format: "#,##0" },
  { heading: "", width: 20, align: "right", format: "#,##0" },
  { heading: "", width: 3, blank: true },
  { heading: "", width: 58, blank: true },
  { heading: "", width: 58, blank: true },
] as const;

function about(
  { measures, department, period, keyFigures }: OverviewInput,
  columns: readonly CatalogueColumn[] | undefined
): string {
  if (measures.length === 0) return "Noch keine Maßnahmen.";
  const count = measures.length === 1 ? "1 Maßnahme" : `${measures.length} Maßnahmen`;
  const parts = [count, department, period && `Berichtszeitraum ${period}`].filter(Boolean);
  const origin =
    columns === undefined
      ? `Die Zahlen sind vom ${keyFigures?.day ?? "Tag der Ausgabe"}; neue schreibt der Aufgabenbereich unter „Übersicht“.`
      : `Die Zahlen werden aus dem Blatt „${catalogueSheet}“ berechnet.`;
  return `${parts.join(" · ")}. ${origin}`;
}

interface Group {
  readonly name: string;
  readonly members: readonly StructuredMeasure[];
}

type Grouping = (typeof groupings)[number];

/** A gap, a heading, a line for each value that occurs, the sum, room for the chart. `before` rows stand above. */
function block(
  { heading, field }: Grouping,
  groups: readonly Group[],
  { measures }: OverviewInput,
  columns: readonly CatalogueColumn[] | undefined,
  before: number
): readonly Row[] {
  const first = before + 3;
  const line = groupLine(field, columns && areas(columns, measures.length), first);
  const lines: readonly Row[] = [
    { look: "note", cells: [] },
    { look: "heading", cells: [heading, ...figureHeadings] },
    ...groups.map(line),
    totalLine(measures, first, first + groups.length - 1),
  ];
  const room = Math.max(leastRows, groups.length + rowsBeside) - (lines.length - 1);
  return [...lines, ...Array.from({ length: room }, (): Row => ({ look: "note", cells: [] }))];
}

const figureHeadings = [
  "Maßnahmen",
  "THG-Einsparung\n(t CO₂e/a)",
  "Investition (€),\nohne Spannen",
];

/** Charts of ours are known by their names, whatever title somebody gives them. */
export const chartPrefix = "Klimakatalog_";
const figureNames = ["", "Anzahl", "THG"];

/** Beside the block: how many measures, and what they save where somebody said so. */
function chartsOf(
  { heading, field, colours }: Grouping,
  groups: readonly Group[],
  before: number,
  after: number
): readonly ChartLayout[] {
  const first = before + 3;
  const rows = { first, last: first + groups.length - 1 };
  const chart = (
    title: string,
    figures: number,
    column: number,
    figure: (group: Group) => number | undefined
  ): ChartLayout => ({
    name: `${chartPrefix}${heading}_${figureNames[figures]}`,
    title,
    columns: { names: 0, figures },
    rows,
    bars: groups.map((group) => ({ name: group.name, figure: figure(group) })),
    format: "#,##0",
    covers: { column, firstRow: before + 1, lastRow: after - 1 },
    ...(colours && { colours: groups.map(({ name }) => colours[name] ?? lightPalette.other) }),
  });
  const savings = (group: Group) => {
    const saved = sum(group.members, savingOf);
    return saved === none ? undefined : saved;
  };
  const counts = chart(`Maßnahmen nach ${heading}`, 1, 5, ({ members }) => members.length);
  const isSaved = field !== "assessment" && groups.some((group) => savings(group) !== undefined);
  if (!isSaved) return [counts];
  return [counts, chart("THG-Einsparung in t CO₂e/a", 2, 6, savings)];
}

function groupLine(field: string, areaOf: ((field: string) => string) | undefined, first: number) {
  return ({ name, members }: Group, index: number): Row => {
    const row = first + index;
    const [saved, cost] = [sum(members, savingOf), sum(members, investmentOf)];
    if (!areaOf) return { look: "body", cells: [name, members.length, saved, cost] };
    const criterion = name === missing ? '""' : `$A${row}`;
    const sumIf = (of: string, value: Figure) => ({
      formula: `IF(COUNTIFS(${areaOf(field)},${criterion},${areaOf(of)},">=0")=0,"${none}",SUMIFS(${areaOf(of)},${areaOf(field)},${criterion}))`,
      value,
    });
    const count = {
      formula: `COUNTIFS(${areaOf(field)},${criterion},${areaOf("title")},"<>")`,
      value: members.length,
    };
    return {
      look: "body",
      cells: [name, count, sumIf("emissionSaving", saved), sumIf("investment", cost)],
    };
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
    total("C", sum(measures, savingOf)),
    total("D", sum(measures, investmentOf)),
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
