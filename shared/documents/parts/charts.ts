import type { Measure } from "../../catalogue/measures/measure.ts";
import type { SetFigures } from "../../reporting/figures.ts";
import { grouped } from "../amount.ts";
import type { Chart, ChartColor, ChartSeries } from "../block.ts";
import type { Material } from "../paperKind.ts";
import { targetPath } from "../targetPath.ts";

/** More bars than this nobody compares. */
const mostTopics = 14;

interface PhaseGroup {
  readonly name: string;
  readonly color: ChartColor;
  readonly phases: readonly (string | undefined)[];
}

/** As the table of topics counts them; nothing said is a group of its own. */
export const phaseGroups: readonly PhaseGroup[] = [
  { name: "geplant", color: "third", phases: ["Vorschlag", "in Vorbereitung", "beschlossen"] },
  { name: "in Umsetzung", color: "first", phases: ["in Umsetzung", "laufend"] },
  { name: "abgeschlossen", color: "second", phases: ["abgeschlossen"] },
  {
    name: "zurückgestellt oder gestrichen",
    color: "fourth",
    phases: ["zurückgestellt", "gestrichen"],
  },
  { name: "ohne Angabe", color: "quiet", phases: [undefined] },
];

export const inGroup = ({ byPhase }: SetFigures, { phases }: PhaseGroup): number =>
  byPhase
    .filter(({ value }) => phases.includes(value))
    .reduce((total, { count }) => total + count, 0);

/** Phases by topic, stacked; undefined where there is nothing to compare. */
export function phaseChart({ figures }: Material): Chart | undefined {
  const topics = figures.byTopic.slice(0, mostTopics);
  if (topics.length < 2) return undefined;
  const series = phaseGroups
    .map(
      (group): ChartSeries => ({
        name: group.name,
        color: group.color,
        values: topics.map((topic) => inGroup(topic, group)),
      })
    )
    .filter(({ values }) => values.some((value) => value !== undefined && value > 0));
  return {
    ...chartOf("bars", "Umsetzungsphasen nach Themenfeld", "Anzahl der Maßnahmen"),
    stacking: "amounts",
    categories: topics.map(({ topic }) => topic ?? "ohne Themenfeld"),
    series,
  };
}

/** Expected and achieved savings by topic. */
export function savingChart({ figures, measures }: Material): Chart | undefined {
  const topics = figures.byTopic
    .filter(({ emissionSaving }) => emissionSaving.withValue > 0)
    .slice(0, mostTopics);
  if (topics.length < 2) return undefined;
  const achieved = topics.map(({ topic }) => achievedIn(measures, topic));
  const planned: ChartSeries = {
    name: "erwartet",
    color: "first",
    values: topics.map(({ emissionSaving }) => emissionSaving.sum),
  };
  const reached: ChartSeries = { name: "erreicht", color: "second", values: achieved };
  return {
    ...chartOf("bars", "THG-Einsparung nach Themenfeld", "t CO₂e/a"),
    categories: topics.map(({ topic }) => topic ?? "ohne Themenfeld"),
    series: achieved.some((value) => value !== undefined) ? [planned, reached] : [planned],
  };
}

function achievedIn(measures: readonly Measure[], topic: string | undefined): number | undefined {
  const said = measures.flatMap((one) => (one.topic === topic ? (one.emissionSaved ?? []) : []));
  return said.length === 0 ? undefined : said.reduce((sum, value) => sum + value, 0);
}

/** Investment by topic: what is stated at least, and what may come on top. */
export function costChart({ figures }: Material): Chart | undefined {
  const topics = figures.byTopic
    .filter(({ investment }) => investment.withValue > 0 && investment.max > 0)
    .slice(0, mostTopics);
  if (topics.length < 2) return undefined;
  const spread = topics.map(({ investment: { min, max } }) => max - min);
  const least: ChartSeries = {
    name: "mindestens",
    color: "first",
    values: topics.map(({ investment }) => investment.min),
  };
  const more: ChartSeries = { name: "höchstens zusätzlich", color: "third", values: spread };
  return {
    ...chartOf("bars", "Investitionskosten nach Themenfeld", "Euro"),
    stacking: "amounts",
    categories: topics.map(({ topic }) => topic ?? "ohne Themenfeld"),
    series: spread.some((value) => value > 0) ? [least, more] : [least],
  };
}

const mostYears = 20;

/** How many measures begin, run and end in each year. */
export function timelineChart({ measures }: Material): Chart | undefined {
  const spans = measures.flatMap(({ start, end, continuous }) =>
    start === undefined
      ? []
      : [{ from: Number(start.slice(0, 4)), to: continuous ? undefined : yearOf(end) }]
  );
  const years = spans.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]);
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (spans.length < 3 || last <= first || last - first >= mostYears) return undefined;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const count = (fits: (span: { from: number; to: number | undefined }, year: number) => boolean) =>
    all.map((year) => spans.filter((span) => fits(span, year)).length);
  return {
    ...chartOf("columns", "Beginn und Ende der Maßnahmen", "Anzahl der Maßnahmen"),
    categories: all.map(String),
    series: [
      { name: "beginnen", color: "first", values: count(({ from }, year) => from === year) },
      { name: "enden", color: "second", values: count(({ to }, year) => to === year) },
    ],
  };
}

const yearOf = (month: string | undefined) =>
  month === undefined ? undefined : Number(month.slice(0, 4));

/** What the municipality emits beside the path its targets draw. */
export function balanceChart({ settings }: Material): Chart | undefined {
  const path = targetPath(settings);
  const [first, last] = [path[0]?.year, path.at(-1)?.year];
  if (first === undefined || last === undefined || path.length < 2) return undefined;
  // Every year has its place, or the path would be steeper where years are left out.
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const known = new Map(path.map((one) => [one.year, one]));
  return {
    ...chartOf("lines", "THG-Bilanz und Zielpfad", "t CO₂e"),
    categories: years.map(String),
    series: [
      { name: "Bilanz", color: "first", values: years.map((year) => known.get(year)?.emitted) },
      { name: "Zielpfad", color: "second", values: years.map((year) => known.get(year)?.allowed) },
    ],
  };
}

const chartOf = (shape: Chart["shape"], caption: string, unit: string) =>
  ({ type: "chart", shape, caption, unit, number: 0, summary: "" }) as const;

/** Every figure of the picture in words: for those who do not see it, and for the search. */
export function described(chart: Chart | undefined): readonly Chart[] {
  if (chart === undefined) return [];
  const { categories, series, unit, caption } = chart;
  const lines = categories.flatMap((category, index) => {
    if (series.every(({ values }) => values[index] === undefined)) return [];
    const values = series.map(({ name, values: all }) => {
      const value = all[index];
      return `${name} ${value === undefined ? "keine Angabe" : grouped(value)}`;
    });
    return [`${category}: ${values.join(", ")}`];
  });
  return [{ ...chart, summary: `${caption} (${unit}). ${lines.join("; ")}.` }];
}
