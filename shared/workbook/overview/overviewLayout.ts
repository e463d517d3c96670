import type { CatalogueColumn } from "../catalogue/catalogueColumns.ts";
import { catalogueSheet } from "../catalogue/catalogueLayout.ts";
import type { ChartLayout, SheetLayout } from "../sheetLayout.ts";
import { keyFigureRows } from "./keyFigureRows.ts";
import { overviewBlock } from "./overviewBlock.ts";
import { overviewCharts } from "./overviewCharts.ts";
import { groupings, groupsOf } from "./overviewGroups.ts";
import type { OverviewInput, OverviewRow as Row } from "./overviewInput.ts";

const overviewSheet = "Übersicht";

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
    rows.push(...overviewBlock(grouping, groups, input, columns, before));
    charts.push(...overviewCharts(grouping, groups, before, rows.length + above));
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
