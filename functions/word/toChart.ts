import { AlignmentType, Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import type { Chart } from "../../shared/documents/block.ts";
import { noBreak } from "../../shared/documents/typeset.ts";
import type { WordPicture } from "./part.ts";
import { chartColors, colors, font } from "./theme.ts";
import { toDiagram } from "./toDiagram.ts";

/** A picture that Word can edit, in the line of the text; what it says as alternative text. */
export const toPicture = ({ picture, width }: WordPicture): Paragraph =>
  picture.type === "diagram" ? toDiagram(picture, width) : toChart(picture, width);

const toChart = (chart: Chart, width: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 120, after: 0 },
    children: [new ChartRun(optionsOf(chart, width))],
  });

/** Twips to the pixels that docx counts in. */
const pixel = 15;
/** Pixels of a category whose series are stacked or alone, and of each bar where they stand side by side. */
const barHeight = 26;
const sideBySide = { bar: 14, gap: 8 } as const;
/** Fewer bars would be as thick as the page allows. */
const fewestBars = 3;

function optionsOf(chart: Chart, width: number): ChartRunOptions {
  const { shape, categories, stacking } = chart;
  const bars = shape === "bars";
  const labels = { size: 9, color: colors.text };
  return {
    type: bars ? "bar" : shape === "columns" ? "column" : "line",
    categories,
    series: chart.series.map(seriesOf),
    ...(stacking === undefined ? {} : { stacking: stacking === "shares" ? "percent" : "stacked" }),
    ...(shape === "lines" ? { emptyValues: "connect" as const } : {}),
    legend: legendOf(chart, labels),
    font: { name: font, color: colors.text },
    categoryAxis: { font: labels, ...(bars ? { reverseOrder: true } : {}) },
    valueAxis: {
      font: labels,
      gridlines: true,
      minimum: chart.range?.from ?? 0,
      ...(chart.range === undefined ? {} : { maximum: chart.range.to }),
      numberFormat: stacking === "shares" ? "0%" : axisNumbers(chart),
      title: { text: chart.unit, font: labels },
      ...(bars ? { crossesAt: "maximum" as const } : {}),
    },
    transformation: {
      width: Math.round(width / pixel),
      height: bars ? 110 + barsHeight(chart) : 260,
    },
    chartArea: { border: "none" },
    altText: { name: chart.caption, title: chart.caption, description: chart.summary },
  };
}

function barsHeight({ categories, series, stacking }: Chart): number {
  const { bar, gap } = sideBySide;
  const one = stacking || series.length < 2 ? barHeight : gap + bar * series.length;
  return Math.max(categories.length * one, fewestBars * barHeight);
}

/**
 * What is only room in front of a bar has a blank for its name: were its entry struck from the legend,
 * LibreOffice, which counts stacked series from behind, would leave out another.
 */
function legendOf({ series }: Chart, labels: { readonly size: number; readonly color: string }) {
  return series.length < 2 ? false : ({ position: "bottom", font: labels } as const);
}

/** Without group signs, which every program writes in the manner of its own machine. */
function axisNumbers({ series }: Chart): string {
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  if (most >= 10_000_000) return '[=0]0;0,," Mio."';
  return most >= 10_000 ? '[=0]0;0," Tsd."' : "0";
}

const seriesOf = ({ name, color, values }: Chart["series"][number]) => ({
  name: color === "none" ? noBreak : name,
  color: chartColors[color],
  values: values.map((value) => value ?? null),
});
