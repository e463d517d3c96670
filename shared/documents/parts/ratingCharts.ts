import { fields } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { type Criterion, criteriaOf } from "../../reporting/criteria.ts";
import type { Chart, ChartColor } from "../block.ts";
import { measureName } from "../order.ts";
import { noBreak } from "../typeset.ts";
import { shortName } from "./shortName.ts";

/** Fewer criteria are no profile. */
const fewestCriteria = 3;
/** More measures nobody compares at a glance, nor do they fit on a page. */
const mostCompared = 8;

/** The dots of one measure. */
export function ratingChart(measure: Measure, settings: Settings): Chart | undefined {
  const all = criteriaOf(settings.rating).criteria;
  const rated = all.filter((criterion) => dotsOf(measure, criterion) !== undefined);
  if (rated.length < fewestCriteria) return undefined;
  const lines = all.map((criterion) => sentenceOf(measure, criterion));
  return {
    ...chartOf("Bewertung der Maßnahme", lines),
    categories: rated.map(nameOf),
    series: [{ name: "Punkte", color: "first", values: rated.map((one) => dotsOf(measure, one)) }],
  };
}

/** Rated measures side by side, a bar for each criterion, always in the same order and colour. */
export function ratingComparison(
  measures: readonly Measure[],
  settings: Settings,
  caption = "Bewertung der Maßnahmen im Vergleich"
): Chart | undefined {
  const all = criteriaOf(settings.rating).criteria;
  const rated = measures.filter((one) => all.some((each) => dotsOf(one, each) !== undefined));
  if (rated.length < 2 || rated.length > mostCompared) return undefined;
  const shown = all.filter((each) => rated.some((one) => dotsOf(one, each) !== undefined));
  if (shown.length < 2) return undefined;
  const lines = rated.map(
    (one) => `${measureName(one)}: ${shown.map((each) => sentenceOf(one, each)).join(", ")}`
  );
  return {
    ...chartOf(caption, lines),
    categories: rated.map((one) => shortName(measureName(one))),
    series: shown.map((criterion, index) => ({
      name: nameOf(criterion),
      color: colors[index] ?? "quiet",
      values: rated.map((one) => dotsOf(one, criterion)),
    })),
  };
}

/** There are four criteria. */
const colors: readonly ChartColor[] = ["first", "second", "third", "fourth"];

const nameOf = ({ field }: Criterion) => fields[field].label;
const dotsOf = (measure: Measure, { field }: Criterion) => measure[field]?.dots;

/** No bar has three reasons: no dots, an effect that is only indirect, and nobody rated it. */
function sentenceOf(measure: Measure, criterion: Criterion): string {
  const { dots, indirect } = measure[criterion.field] ?? {};
  const said =
    dots === undefined
      ? indirect === true
        ? "indirekt"
        : "nicht bewertet"
      : `${dots} von${noBreak}6`;
  return `${nameOf(criterion)} ${said}`;
}

const chartOf = (caption: string, lines: readonly string[]) => {
  const axis = { unit: "Punkte von 6", range: { from: 0, to: 6 } };
  const summary = `${caption}. ${lines.join("; ")}.`;
  return { type: "chart", shape: "bars", number: 0, caption, lines, summary, ...axis } as const;
};
