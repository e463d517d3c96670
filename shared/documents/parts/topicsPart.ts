import type { Measure } from "../../catalogue/measures/measure.ts";
import { fold } from "../../wording/fold.ts";
import { grouped, measureCount, moreMeasures, sentenceCase } from "../amount.ts";
import type { Block, Content } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import { byTopic } from "../byTopic.ts";
import { measureName } from "../order.ts";
import type { TopicReport } from "../paperData.ts";
import type { Material, Part } from "../paperKind.ts";
import { prose } from "../prose.ts";
import { askedDecisions } from "../reportedTopics.ts";
import { shortNames } from "../shortNames.ts";
import { inGroup, phaseGroups } from "./charts.ts";
import { heading } from "./front.ts";

/** Topic by topic: how many, how far, what went well, what is difficult. */
export const topicsPart: Part = {
  label: "Themenfelder",
  make: (material) => {
    if (material.measures.length === 0) return [];
    return [
      heading("Themenfelder im Einzelnen"),
      ...material.figures.byTopic.flatMap((set) => [
        heading(set.topic ?? "Ohne Themenfeld", 2),
        paragraph(extent(set)),
        ...topicBody(set.topic, material),
      ]),
    ];
  },
};

type TopicSet = Material["figures"]["byTopic"][number];

function extent(set: TopicSet): string {
  const parts = phaseGroups.flatMap((group) => {
    const count = inGroup(set, group);
    return count === 0 ? [] : [`${group.name} ${grouped(count)}`];
  });
  const { emissionSaving } = set;
  const saving =
    emissionSaving.withValue === 0
      ? ""
      : ` Erwartete THG-Einsparung: ${grouped(emissionSaving.sum)} t CO₂e/a.`;
  return `${sentenceCase(measureCount(set.measures))}: ${parts.join(", ")}.${saving}`;
}

const mostTold = 8;

function topicBody(topic: string | undefined, material: Material): readonly Block[] {
  const report = topicReportOf(topic, material);
  const measures = material.measures.filter((one) => one.topic === topic);
  const progress = report?.progress ?? undefined;
  const challenges = report?.challenges ?? undefined;
  const isPublic = material.context.audience === "öffentlich";
  return [
    ...told("Fortschritte", progress, measures, ({ progress: said }) => said),
    ...(isPublic && challenges === undefined
      ? told("Erläuterungen", undefined, measures, ({ publicText }) => publicText)
      : told("Herausforderungen", challenges, measures, (one) => one.challenges)),
  ];
}

/** The coordinator's text, else what the measures say, the strategic projects first. */
export function told(
  title: string,
  own: string | undefined,
  measures: readonly Measure[],
  textOf: (measure: Measure) => string | undefined
): readonly Block[] {
  if (own !== undefined) return [heading(title, 3), ...prose(own)];
  const speaking = measures.filter((one) => textOf(one) !== undefined);
  if (speaking.length === 0) return [];
  const sorted = speaking.toSorted(
    (a, b) => Number(b.strategic ?? false) - Number(a.strategic ?? false)
  );
  const shown = sorted.slice(0, mostTold);
  const rest = sorted.length - shown.length;
  const entries: readonly Content[] = [
    {
      type: "list",
      entries: shown.map((one) => ({
        runs: [
          { text: `${measureName(one)}: `, strong: true },
          { text: (textOf(one) ?? "").replace(/\s*\n\s*(?:[-–•*]\s+)?/g, " ").trim() },
        ],
      })),
    },
  ];
  const more =
    rest === 0
      ? []
      : [paragraph(`Zu ${moreMeasures(rest, "zu")} steht der Sachstand im Steckbrief.`)];
  return [heading(title, 3), ...entries, ...more];
}

/** What the coordinator wrote about a topic, by its name or code. */
export function topicReportOf(
  topic: string | undefined,
  { context, settings }: Pick<Material, "context" | "settings">
): TopicReport | undefined {
  if (topic === undefined) return undefined;
  const code = settings.topics.find(({ name }) => name === topic)?.code;
  const names = [topic, code].flatMap((name) => (name === undefined ? [] : [fold(name)]));
  return context.topicReports?.find((one) => names.includes(fold(one.topic)));
}

/** What somebody has to decide, as the topic reports say it and the catalogue shows it. */
export const decisionsPart: Part = {
  label: "Entscheidungsbedarf",
  make: (material) => {
    const reported = askedDecisions(material.context.topicReports ?? []);
    const proposals = material.measures.filter(({ phase }) => phase === "Vorschlag");
    if (reported.length + proposals.length === 0) return [];
    return [
      heading("Entscheidungsbedarf"),
      ...(reported.length === 0 ? [] : [bullets(reported)]),
      ...(proposals.length === 0 ? [] : proposalList(proposals)),
    ];
  },
};

const mostProposals = 12;

function proposalList(proposals: readonly Measure[]): readonly Block[] {
  const shown = proposals.slice(0, mostProposals);
  const rest = proposals.slice(mostProposals);
  const isLong = rest.length > mostProposals;
  const lead =
    proposals.length === 1
      ? "Eine Maßnahme ist vorgeschlagen und noch nicht entschieden:"
      : `${sentenceCase(measureCount(proposals.length))} sind vorgeschlagen und noch nicht entschieden:`;
  return [
    paragraph(lead),
    bullets([
      ...shown.map(measureName),
      ...(rest.length === 0 || isLong ? [] : [`${moreMeasures(rest.length)}: ${shortNames(rest)}`]),
    ]),
    ...(isLong
      ? [
          paragraph(
            `${sentenceCase(moreMeasures(rest.length))} nach Themenfeldern; die Titel stehen in der Maßnahmenliste:`
          ),
          byTopic(rest),
        ]
      : []),
  ];
}
