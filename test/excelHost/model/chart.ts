import type { Place } from "./place.ts";
import type { Sheet } from "./sheet.ts";

/** A chart: what it shows and where; how it looks is only kept. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  source: Place;
  seriesBy: string;
  readonly memory: Map<string, unknown>;
}

export function addChart(
  sheet: Sheet,
  { type, source, seriesBy }: Pick<Chart, "type" | "source" | "seriesBy">
): Chart {
  const number = sheet.workbook.newId();
  const stem = sheet.workbook.language.startsWith("de") ? "Diagramm" : "Chart";
  const chart = {
    id: `{${number}}`,
    sheet,
    name: `${stem} ${number}`,
    type,
    source,
    seriesBy,
    memory: new Map(),
  };
  sheet.charts.push(chart);
  return chart;
}
