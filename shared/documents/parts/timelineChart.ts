import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Chart, ChartSeries } from "../block.ts";
import { measureName } from "../order.ts";
import type { Material } from "../paperKind.ts";
import { phaseGroups } from "./charts.ts";
import { spanOf } from "./measureTable.ts";
import { shortName } from "./shortName.ts";

/** More bars than this do not fit on a page. */
const most = 24;
const fewest = 3;

/** When each measure runs, one bar each: all of them where they fit, else the strategic ones. */
export function timelineOf({ measures }: Pick<Material, "measures">): Chart | undefined {
  const dated = measures.filter(({ start }) => start !== undefined);
  const strategic = dated.filter(({ strategic: is }) => is === true);
  const shown = dated.length <= most ? dated : strategic;
  if (shown.length < fewest || shown.length > most) return undefined;
  return draw(
    shown.toSorted((a, b) => beginOf(a) - beginOf(b)),
    shown === dated
      ? "Zeitlicher Verlauf der Maßnahmen"
      : "Zeitlicher Verlauf der Strategieprojekte"
  );
}

function draw(measures: readonly Measure[], caption: string): Chart {
  const from = Math.floor(Math.min(...measures.map(beginOf)));
  const ends = measures.flatMap((one) => endOf(one) ?? []);
  const to = Math.ceil(Math.max(from + 2, ...ends, ...measures.map((one) => beginOf(one) + 1)));
  const before: ChartSeries = { name: "davor", color: "none", values: measures.map(beginOf) };
  const bars = phaseGroups
    .map(
      ({ name, color, phases }): ChartSeries => ({
        ...{ name, color },
        values: measures.map((one) => (phases.includes(one.phase) ? lengthOf(one, to) : undefined)),
      })
    )
    .filter(({ values }) => values.some((value) => value !== undefined));
  const lines = measures.map((one) =>
    [`${measureName(one)}: ${spanOf(one)}`, one.phase ?? "Umsetzungsphase ohne Angabe"].join(", ")
  );
  return {
    ...{ type: "chart", shape: "bars", stacking: "amounts", number: 0, caption, unit: "Jahr" },
    ...{ range: { from, to }, lines },
    summary: `${caption}. ${lines.join("; ")}.`,
    categories: measures.map((one) => shortName(measureName(one))),
    series: [before, ...bars],
  };
}

/** Years and parts of years: April 2024 is 2024.25. */
function beginOf({ start = "" }: Measure): number {
  return Number(start.slice(0, 4)) + (monthOf(start, 1) - 1) / 12;
}

/** The end of the month or year that is named. */
function endOf({ end }: Measure): number | undefined {
  return end === undefined ? undefined : Number(end.slice(0, 4)) + monthOf(end, 12) / 12;
}

const monthOf = (date: string, otherwise: number) =>
  date.length > 4 ? Number(date.slice(5, 7)) : otherwise;

/** What has no end runs on; what ends before it begins is still to be seen. */
const lengthOf = (measure: Measure, to: number) =>
  Math.max((endOf(measure) ?? to) - beginOf(measure), 1 / 12);
