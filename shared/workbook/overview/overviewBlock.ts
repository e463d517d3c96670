import type { CatalogueColumn } from "../catalogue/catalogueColumns.ts";
import { catalogueSheet, firstMeasureRow } from "../catalogue/catalogueLayout.ts";
import type { StructuredMeasure } from "../catalogue/structuredInput.ts";
import { type CellValue, columnLetter } from "../sheetLayout.ts";
import { type Group, type Grouping, missing } from "./overviewGroups.ts";
import type { OverviewInput, OverviewRow as Row } from "./overviewInput.ts";
import { type Figure, investmentOf, none, savingOf, sum } from "./overviewSums.ts";

/** The chart of a block needs so many rows at least, and one more for each line beyond some. */
const leastRows = 10;
const rowsBeside = 3;

/** A gap, a heading, a line for each value that occurs, the sum, room for the chart. `before` rows stand above. */
export function overviewBlock(
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

function areas(columns: readonly CatalogueColumn[], count: number) {
  const last = firstMeasureRow + Math.max(count, 1) - 1;
  return (field: string) => {
    const letter = columnLetter(columns.findIndex((column) => column.name === field));
    return `${catalogueSheet}!$${letter}$${firstMeasureRow}:$${letter}$${last}`;
  };
}
