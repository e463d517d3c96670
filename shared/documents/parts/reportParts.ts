import { measureCount } from "../amount.ts";
import { atRisk } from "../atRisk.ts";
import type { Block } from "../block.ts";
import { paragraph } from "../block.ts";
import { news } from "../news.ts";
import type { Material, Part } from "../paperKind.ts";
import { effectAndCosts, stateOfWork } from "../statement.ts";
import { councilNominative } from "../words.ts";
import { costChart, described, phaseChart, savingChart, timelineChart } from "./charts.ts";
import { ratingComparison } from "./ratingCharts.ts";
import { timelineOf } from "./timelineChart.ts";

/** Parts that report need measures to report on. */
const reporting = (label: string, make: (material: Material) => readonly Block[]): Part => ({
  label,
  make: (material) => (material.measures.length === 0 ? [] : make(material)),
});

/** Why there is this paper, and how many measures it is about. */
export const introductionPart: Part = {
  label: "Einleitung",
  make: ({ settings, type, period, measures }) => {
    const purpose =
      `Mit dieser ${type.label} wird ${councilNominative(settings)} über den Stand der Maßnahmen zu ` +
      `Klimaschutz und Klimaanpassung im Berichtszeitraum ${period.label} unterrichtet.`;
    const extent =
      measures.length === 0
        ? "Für diesen Zeitraum liegen keine Maßnahmen vor."
        : `Gegenstand ${measures.length === 1 ? "ist" : "sind"} ${measureCount(measures.length)}.`;
    return [paragraph(`${purpose} ${extent}`)];
  },
};

export const statePart = reporting("Stand der Umsetzung", ({ figures, period }) =>
  stateOfWork(figures, period.label)
);

export const statePicturePart = reporting("Stand der Umsetzung", (material) => [
  ...stateOfWork(material.figures, material.period.label),
  ...described(phaseChart(material)),
  ...timeline(material),
]);

function timeline(material: Material): readonly Block[] {
  const bars = timelineOf(material);
  return bars === undefined ? described(timelineChart(material)) : [bars];
}

export const effectPart = reporting("Wirkung und Kosten", ({ figures, measures, settings }) =>
  effectAndCosts(figures, measures, settings)
);

export const effectPicturePart = reporting("Wirkung und Kosten", (material) => [
  ...effectAndCosts(material.figures, material.measures, material.settings),
  ...described(savingChart(material)),
  ...described(costChart(material)),
  ...strategicRatings(material),
]);

/** What the council discusses most; all measures are too many for one picture. */
function strategicRatings({ measures, settings }: Material): readonly Block[] {
  const compared = ratingComparison(
    measures.filter(({ strategic }) => strategic === true),
    settings,
    "Bewertung der Strategieprojekte im Vergleich"
  );
  return compared === undefined ? [] : [compared];
}

export const riskPart = reporting(
  "Gefährdete und verzögerte Maßnahmen",
  ({ measures, figures, context }) => atRisk(measures, figures, context.audience)
);

export const newsPart = reporting("Neues im Berichtszeitraum", (material) =>
  news(material, material.context.previous)
);

/** Filled by the assembly, when all headings are known. */
export const contentsPart: Part = {
  label: "Inhalt",
  isFixed: true,
  make: () => [{ type: "contents", heading: "Inhalt", entries: [] }],
};
