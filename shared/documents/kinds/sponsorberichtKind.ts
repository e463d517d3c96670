import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Person, Topic } from "../../catalogue/settings/settings.ts";
import { fold } from "../../wording/fold.ts";
import { join } from "../../wording/join.ts";
import { germanDate } from "../amount.ts";
import type { Block, Facts } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import { measureName } from "../order.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
import { measureColumns, measureTable } from "../parts/measureTable.ts";
import { openParagraph, saidOrNothing } from "../parts/openWords.ts";
import { overdueTable } from "../parts/overduePart.ts";
import { told, topicReportOf } from "../parts/topicsPart.ts";
import { prose } from "../prose.ts";
import { ourWord } from "../words.ts";

/** Topics of the paper: the one the office names, else all that have measures or a report. */
function topicsOf({ settings, measures, context }: Material): readonly Topic[] {
  const known = settings.topics.toSorted((a, b) => a.order - b.order);
  const wanted = context.topic === undefined ? undefined : fold(context.topic);
  if (wanted !== undefined) {
    return known.filter(({ name, code }) => fold(name) === wanted || fold(code) === wanted);
  }
  return known.filter(
    ({ name }) =>
      measures.some(({ topic }) => topic === name) ||
      topicReportOf(name, { context, settings }) !== undefined
  );
}

const reportsPart: Part = {
  label: "Themenberichte",
  make: (material) => {
    const topics = topicsOf(material);
    if (topics.length === 0) return [paragraph("Zu diesem Themenfeld liegen keine Maßnahmen vor.")];
    return topics.flatMap((topic, index) => topicReport(topic, index, material));
  },
  open: (material) => [
    ...(material.context.topic !== undefined && topicsOf(material).length === 0
      ? [`Das Themenfeld „${material.context.topic}“ steht nicht in den Einstellungen.`]
      : []),
    ...topicsOf(material).flatMap(({ name }) => {
      const report = topicReportOf(name, material);
      if (report === undefined)
        return [
          `Der Themenbericht „${name}“ ist aus den Maßnahmen vorbelegt und noch nicht durchgesehen.`,
        ];
      return report.releasedAt === undefined
        ? [`Der Themenbericht „${name}“ ist noch nicht freigegeben.`]
        : [];
    }),
  ],
};

function topicReport(topic: Topic, index: number, material: Material): readonly Block[] {
  const measures = material.measures.filter((one) => one.topic === topic.name);
  return [
    { type: "heading", level: 1, text: topic.name, ...(index > 0 && { onNewPage: true }) },
    head(topic, material),
    ...strategic(measures),
    ...progressOf(topic, measures, material),
    ...decisions(topic, measures, material),
    ...overdue(measures, material),
  ];
}

/** Who answers for the topic, and whose words these are. */
function head(topic: Topic, material: Material): Facts {
  const { settings, figures } = material;
  const report = topicReportOf(topic.name, material);
  const set = figures.byTopic.find((one) => one.topic === topic.name);
  const released =
    report?.releasedAt === undefined
      ? [openParagraph("noch nicht freigegeben")]
      : [paragraph(`freigegeben am ${germanDate(report.releasedAt)}`)];
  const rows = [
    { label: ourWord("sponsor", settings), content: saidOrNothing(people(topic.sponsors)) },
    { label: ourWord("coordinator", settings), content: saidOrNothing(people(topic.coordinators)) },
    { label: "Maßnahmen", content: [paragraph(String(set?.measures ?? 0))] },
    { label: "Themenbericht", content: released },
  ];
  return {
    type: "facts",
    caption: `Angaben zum Themenfeld ${topic.name}`,
    head: ["Themenfeld", "Angabe"],
    rows,
  };
}

const people = (all: readonly Person[]) =>
  all.length === 0
    ? undefined
    : join(
        all.map(({ name, function: role }) => (role === undefined ? name : `${name} (${role})`))
      );

function strategic(measures: readonly Measure[]): readonly Block[] {
  const marked = measures.filter((one) => one.strategic === true);
  if (marked.length === 0) return [];
  return [
    heading("Strategieprojekte", 2),
    measureTable("Strategieprojekte", marked, [
      measureColumns.code,
      measureColumns.title,
      measureColumns.department,
      measureColumns.implementation,
    ]),
  ];
}

function progressOf(
  topic: Topic,
  measures: readonly Measure[],
  material: Material
): readonly Block[] {
  const report = topicReportOf(topic.name, material);
  const isPublic = material.context.audience === "öffentlich";
  const raise = (blocks: readonly Block[]) =>
    blocks.map((block) => (block.type === "heading" ? { ...block, level: 2 as const } : block));
  return [
    ...raise(told("Fortschritte", report?.progress, measures, ({ progress }) => progress)),
    ...raise(
      told("Herausforderungen", report?.challenges, measures, ({ challenges, publicText }) =>
        isPublic ? publicText : challenges
      )
    ),
  ];
}

function decisions(
  topic: Topic,
  measures: readonly Measure[],
  material: Material
): readonly Block[] {
  const report = topicReportOf(topic.name, material);
  const proposals = measures.filter(({ phase }) => phase === "Vorschlag");
  if (report?.decisionsNeeded !== undefined) {
    return [heading("Entscheidungsbedarf", 2), ...prose(report.decisionsNeeded)];
  }
  if (proposals.length === 0) return [];
  return [
    heading("Entscheidungsbedarf", 2),
    paragraph("Vorgeschlagen und noch nicht entschieden:"),
    bullets(proposals.map(measureName)),
  ];
}

function overdue(measures: readonly Measure[], material: Material): readonly Block[] {
  const ids = new Set(measures.map(({ id }) => id));
  const late = material.all().overdue.filter(({ measure }) => ids.has(measure.id));
  return late.length === 0 ? [] : [heading("Überfällig", 2), overdueTable(late)];
}

/** For those who answer for a topic: strategic projects, progress, challenges, decisions, what is overdue (seed 001). */
export const sponsorberichtKind: PaperKind = {
  kind: "sponsorbericht",
  says: "berichtet für die Themenpatenschaft, je Themenfeld oder über eines",
  density: "normal",
  rules: {
    label: "Themenbericht",
    blocks: ["titel", "angaben", "themenberichte", "text"],
    front: ["öffentlichkeit", "berichtszeitraum", "stand"],
    hasProposal: false,
    proposal: [],
  },
  title: ({ period, context, settings }) => {
    const only = settings.topics.find(
      ({ name, code }) =>
        context.topic !== undefined && [fold(name), fold(code)].includes(fold(context.topic))
    );
    return only === undefined
      ? `Themenberichte ${period.label}`
      : `Themenbericht ${only.name} ${period.label}`;
  },
  parts: { themenberichte: reportsPart },
};
