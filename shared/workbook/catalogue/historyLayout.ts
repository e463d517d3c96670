import type { SheetLayout } from "../sheetLayout.ts";
import type { StructuredMeasure } from "./structuredInput.ts";

const historySheet = "Verlauf";

/** Progress of earlier periods: a period table that "read" understands again. */
export function historyLayout(measures: readonly StructuredMeasure[]): SheetLayout {
  const periods = [
    ...new Set(measures.flatMap(({ progressByPeriod = {} }) => Object.keys(progressByPeriod))),
  ].sort();
  const told = measures.filter(({ progressByPeriod = {} }) => Object.keys(progressByPeriod).length);
  const heads = [
    { heading: "Maßnahmen-Nr.", width: 15 },
    { heading: "Maßnahme", width: 40 },
    ...periods.map((period) => ({ heading: `Sachstand ${period}`, width: 44 })),
  ];
  return {
    name: historySheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: told.length > 0 ? [] : empty,
    ...(told.length > 0 && { table: historySheet }),
    rows: told.map(({ values, progressByPeriod = {} }) => [
      values.code,
      values.title,
      ...periods.map((period) => progressByPeriod[period]),
    ]),
    frozenColumns: told.length > 0 ? 2 : 0,
    wide: told.length > 0,
  };
}

const empty = [
  { look: "title", cells: ["Verlauf"], height: 26 },
  { look: "note", cells: ["Zu früheren Berichtszeiträumen liegt nichts vor."], height: 22 },
] as const;
