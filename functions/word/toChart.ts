import { AlignmentType, Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import type { Chart } from "../../shared/documents/block.ts";
import type { WordChart } from "./part.ts";
import { chartColors, colors, font } from "./theme.ts";

/** A picture of figures that Word can edit, in the line of the text; its figures as alternative text. */
export const toChart = ({ chart, width }: WordChart): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 120, after: 0 },
    children: [new ChartRun(optionsOf(chart, width))],
  });

/** Twips to the pixels that docx counts in. */
const pixel = 15;
const barHeight = 26;

function optionsOf(chart: Chart, width: number): ChartRunOptions {
  const { shape, categories, stacking } = chart;
  const bars = shape === "bars";
  const lines = Math.max(categories.length * (stacking ? 1 : chart.series.length), 3);
  const labels = { size: 9, color: colors.text };
  return {
    type: bars ? "bar" : shape === "columns" ? "column" : "line",
    categories,
    series: chart.series.map(seriesOf),
    ...(stacking === undefined ? {} : { stacking: stacking === "shares" ? "percent" : "stacked" }),
    legend: chart.series.length > 1 ? { position: "bottom", font: labels } : false,
    font: { name: font, color: colors.text },
    categoryAxis: { font: labels, ...(bars ? { reverseOrder: true } : {}) },
    valueAxis: {
      font: labels,
      gridlines: true,
      minimum: 0,
      numberFormat: stacking === "shares" ? "0%" : axisNumbers,
      title: { text: chart.unit, font: labels },
      ...(bars ? { crossesAt: "maximum" as const } : {}),
    },
    transformation: {
      width: Math.round(width / pixel),
      height: bars ? 110 + lines * barHeight : 260,
    },
    chartArea: { border: "none" },
    altText: { name: chart.caption, title: chart.caption, description: chart.summary },
  };
}

/** Without group signs, which every program writes in the manner of its own machine. */
const axisNumbers = '[>=10000]0," Tsd.";0';

const seriesOf = ({ name, color, values }: Chart["series"][number]) => ({
  name,
  color: chartColors[color],
  values: values.map((value) => value ?? null),
});
