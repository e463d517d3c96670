import type { Measure } from "../../catalogue/measures/measure.ts";
import { germanDate, moreMeasures } from "../amount.ts";
import type { Block } from "../block.ts";
import { bullets, paragraph } from "../block.ts";
import { measureName } from "../order.ts";
import { versionName } from "../paperFrame.ts";
import type { Material, PaperKind, Part } from "../paperKind.ts";
import { heading } from "../parts/front.ts";
import { summarySentences } from "../parts/summaryPart.ts";
import { askedDecisions } from "../reportedTopics.ts";

const most = 4;

const overviewPart: Part = {
  label: "Überblick",
  make: (material) => [heading("Überblick"), bullets(summarySentences(material))],
};

/** One line, where a table would take the room of the text. */
const editionPart: Part = {
  label: "Fassung",
  isFixed: true,
  make: ({ catalogue, context }) => [
    paragraph(
      `Stand: ${germanDate(catalogue.at)} (${versionName(catalogue)}), Leserkreis: ${context.audience}.`
    ),
  ],
};

/** At most four, the strategic ones first; how many there are beyond is said. */
function shortList(
  title: string,
  measures: readonly Measure[],
  why: (measure: Measure) => string | undefined
): readonly Block[] {
  if (measures.length === 0) return [];
  const sorted = measures.toSorted(
    (a, b) => Number(b.strategic ?? false) - Number(a.strategic ?? false)
  );
  const rest = measures.length - most;
  return [
    heading(title),
    bullets(
      sorted.slice(0, most).map((one) => {
        const reason = why(one);
        return [measureName(one), firstSentence(reason ?? "")].filter(Boolean).join(": ");
      })
    ),
    ...(rest > 0
      ? [paragraph(`${rest === 1 ? "Hinzu kommt" : "Hinzu kommen"} ${moreMeasures(rest)}.`)]
      : []),
  ];
}

/** Up to the first full stop; what is longer than three lines is not for this page. */
function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const [sentence = line] = /^.{20,}?[.!?](?= \p{Lu}|$)/u.exec(line) ?? [];
  return sentence.length <= longest ? sentence : "";
}

const longest = 240;

const late = ["verzögert", "gefährdet"];

const latePart: Part = {
  label: "Verzögert oder gefährdet",
  make: ({ measures, context }: Material) =>
    shortList(
      "Verzögert oder gefährdet",
      late.flatMap((word) => measures.filter(({ assessment }) => assessment === word)),
      ({ assessmentReason, publicText, assessment }) =>
        (context.audience === "öffentlich" ? publicText : (assessmentReason ?? publicText)) ??
        assessment
    ),
};

const decisionPart: Part = {
  label: "Braucht eine Entscheidung",
  make: ({ measures, context: { topicReports = [] } }) => {
    const reported = askedDecisions(topicReports);
    if (reported.length > 0)
      return [heading("Braucht eine Entscheidung"), bullets(reported.slice(0, most))];
    return shortList(
      "Braucht eine Entscheidung",
      measures.filter(({ phase }) => phase === "Vorschlag"),
      () => undefined
    );
  },
};

const progressPart: Part = {
  label: "Fortschritte",
  make: ({ measures }) =>
    shortList(
      "Fortschritte",
      measures.filter(({ progress, strategic }) => progress !== undefined && strategic === true),
      ({ progress }) => progress
    ),
};

/** One page for the mayor: what is late, what needs a decision, what went well. */
export const kurzfassungKind: PaperKind = {
  kind: "kurzfassung",
  says: "sagt auf einer Seite, was verzögert ist und was eine Entscheidung braucht",
  density: "normal",
  rules: {
    label: "Kurzfassung",
    blocks: ["titel", "fassung", "überblick", "verzögert", "entscheidung", "fortschritt", "text"],
    front: [],
    hasProposal: false,
    proposal: [],
  },
  title: ({ period }) => `Kurzfassung zum Stand der Klimamaßnahmen ${period.label}`,
  parts: {
    fassung: editionPart,
    überblick: overviewPart,
    verzögert: latePart,
    entscheidung: decisionPart,
    fortschritt: progressPart,
  },
};
