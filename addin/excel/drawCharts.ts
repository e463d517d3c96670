import { palette } from "../../shared/workbook/palette.ts";
import type { ChartLayout, SheetLayout } from "../../shared/workbook/sheetLayout.ts";

interface Block {
  readonly worksheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly charts: readonly string[];
}

/** Bars beside their figures. A chart that is there gets the new figures and keeps how it looks. */
export function drawCharts(block: Block, { charts = [] }: SheetLayout): void {
  for (const chart of charts) drawChart(block, chart);
}

function drawChart({ worksheet, top, left, charts }: Block, layout: ChartLayout): void {
  const { name, columns, rows, covers } = layout;
  const cells = (column: number) =>
    worksheet.getRangeByIndexes(top + rows.first - 1, left + column, rows.last - rows.first + 1, 1);
  const figures = cells(columns.figures);
  const isThere = charts.includes(name);
  const chart = isThere
    ? worksheet.charts.getItem(name)
    : worksheet.charts.add("BarClustered", figures, "Columns");
  if (isThere) chart.setData(figures, "Columns");
  const bars = chart.series.getItemAt(0);
  bars.setXAxisValues(cells(columns.names));
  if (!isThere) dressChart(chart, layout);
  layout.colours?.forEach((colour, index) => {
    bars.points.getItemAt(index).format.fill.setSolidColor(`#${colour}`);
  });
  const corner = (row: number) =>
    worksheet.getRangeByIndexes(top + row, left + covers.column, 1, 1);
  chart.setPosition(corner(covers.firstRow), corner(covers.lastRow));
}

/** As the workbooks that the service writes: names on the left, figures at the bars, no grid. */
function dressChart(chart: Excel.Chart, { name, title }: ChartLayout): void {
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  const bars = chart.series.getItemAt(0);
  bars.name = title;
  bars.hasDataLabels = true;
  bars.gapWidth = 40;
  bars.format.fill.setSolidColor(`#${palette.accent}`);
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
}
