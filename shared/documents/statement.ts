import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { CostSum, Count, Figures, SetFigures, Sum } from "../reporting/figures.ts";
import { report } from "../reporting/report.ts";
import { euroRange, grouped, measureCount, measureCountDative, sentenceCase } from "./amount.ts";
import type { Block, Column, Content, Table } from "./block.ts";
import { paragraph } from "./block.ts";
import { noBreak } from "./typeset.ts";

/** How far the measures are: in a sentence, and by topic in a table where there is something to compare. */
export function stateOfWork(figures: Figures, period: string): readonly Block[] {
  const phases = figures.byPhase.map(countWords("ohne Angabe")).join(", ");
  const heading = { type: "heading", level: 1, text: "Stand der Umsetzung" } as const;
  const only = figures.byPhase[0]?.value;
  if (figures.measures === 1) {
    return [heading, paragraph(`Umsetzungsphase der Maßnahme: ${only ?? "keine Angabe"}.`)];
  }
  const spread =
    figures.byPhase.length === 1
      ? `Umsetzungsphase aller Maßnahmen: ${only ?? "keine Angabe"}.`
      : `Die Maßnahmen verteilen sich auf folgende Umsetzungsphasen: ${phases}.`;
  return [
    heading,
    paragraph(spread),
    topicTable(figures, period),
    paragraph(
      "Geplant sind Vorschläge sowie Maßnahmen in Vorbereitung und beschlossene Maßnahmen; in Umsetzung " +
        "sind auch laufende Maßnahmen. Zurückgestellte und gestrichene Maßnahmen und Maßnahmen ohne Angabe " +
        "sind nur in der Gesamtzahl enthalten."
    ),
  ];
}

/** "in Umsetzung 12" */
const countWords =
  (silent: string) =>
  ({ value = silent, count }: Count) =>
    `${value}${noBreak}${grouped(count)}`;

const columns: readonly Column[] = [
  { label: "Themenfeld", width: 46 },
  { label: "Maßnahmen", width: 24, align: "right" },
  { label: "geplant", width: 18, align: "right" },
  { label: "in Umsetzung", width: 25, align: "right" },
  { label: "abgeschlossen", width: 28, align: "right" },
  { label: "THG-Einsparung in t CO₂e/a", width: 31, align: "right" },
];

const planned = ["Vorschlag", "in Vorbereitung", "beschlossen"];
const running = ["in Umsetzung", "laufend"];
const done = ["abgeschlossen"];

function topicTable(figures: Figures, period: string): Table {
  const row = (name: string, set: SetFigures) => {
    const { emissionSaving } = set;
    return [
      name,
      grouped(set.measures),
      ...[planned, running, done].map((phases) => grouped(inPhases(set, phases))),
      emissionSaving.withValue === 0 ? "keine Angabe" : grouped(emissionSaving.sum),
    ].map((text): readonly Content[] => [paragraph(text)]);
  };
  const topics = figures.byTopic.map((one) => row(one.topic ?? "ohne Themenfeld", one));
  const table: Table = {
    type: "table",
    caption: `Maßnahmen nach Themenfeld, Berichtszeitraum ${period}`,
    number: 0,
    columns,
    rows: topics,
  };
  return topics.length < 2
    ? table
    : { ...table, rows: [...topics, row("Summe", figures)], sum: true };
}

const inPhases = ({ byPhase }: SetFigures, phases: readonly string[]) =>
  byPhase
    .filter(({ value }) => value !== undefined && phases.includes(value))
    .reduce((total, { count }) => total + count, 0);

/** What the measures are expected to save and to cost; what is missing is said beside every sum. */
export function effectAndCosts(
  figures: Figures,
  measures: readonly Measure[],
  settings: Settings
): readonly Block[] {
  return [
    { type: "heading", level: 1, text: "Wirkung und Kosten" },
    paragraph(savingWords(figures.emissionSaving, stoppedSaving(measures, settings))),
    paragraph(investmentWords(figures.investment)),
  ];
}

/** What is struck or shelved saves nothing for now: a sum that contains it must say so. */
function stoppedSaving(measures: readonly Measure[], settings: Settings): Sum {
  const stopped = measures.filter(
    ({ phase }) => phase === "gestrichen" || phase === "zurückgestellt"
  );
  return report(stopped, settings).emissionSaving;
}

function savingWords(saving: Sum, stopped: Sum): string {
  if (saving.withValue === 0) return "Zur erwarteten THG-Einsparung liegt keine Angabe vor.";
  const sum = `${grouped(saving.sum)} t CO₂e/a`;
  const first =
    saving.withValue === 1
      ? `Die erwartete THG-Einsparung beträgt ${sum}; sie ist für eine Maßnahme angegeben.`
      : `Die erwartete THG-Einsparung beträgt zusammen ${sum}; sie ist für ${measureCount(saving.withValue)} angegeben.`;
  const share =
    stopped.sum > 0
      ? [
          `Davon entfallen ${grouped(stopped.sum)} t CO₂e/a auf zurückgestellte oder gestrichene Maßnahmen.`,
        ]
      : [];
  return [first, ...share, ...missingWords(saving)].join(" ");
}

function investmentWords(investment: CostSum): string {
  if (investment.withValue === 0) return "Zu den Investitionskosten liegt kein Betrag vor.";
  const sum = euroRange(investment);
  const first =
    investment.withValue === 1
      ? `Die Investitionskosten betragen ${sum}; sie sind für eine Maßnahme beziffert.`
      : `Die Investitionskosten betragen zusammen ${sum}; sie sind für ${measureCount(investment.withValue)} beziffert.`;
  return [first, ...missingWords(investment)].join(" ");
}

function missingWords({ withoutValue }: Sum | CostSum): readonly string[] {
  if (withoutValue === 0) return [];
  return [sentenceCase(`zu ${measureCountDative(withoutValue)} liegt keine Angabe vor.`)];
}
