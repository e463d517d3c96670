import type { Measure } from "../catalogue/measures/measure.ts";

/** Texts of a topic's report, as far as its measures have anything to say. */
export interface TopicProposal {
  readonly progress?: string;
  readonly challenges?: string;
  readonly decisionsNeeded?: string;
}

/** How much there is room for, in characters. */
export interface ProposalRoom {
  /** A text of a measure that is longer is left to the measure. */
  readonly perMeasure: number;
  readonly perText: number;
}

/**
 * What the measures of a topic say, a line each, for its coordinators to write a report from (MODEL.md
 * section 5). `measures` are those of the topic, with the values of the period.
 */
export function topicProposal(measures: readonly Measure[], room: ProposalRoom): TopicProposal {
  const progress = listed(measures, ({ progress: said }) => said, room);
  const challenges = listed(measures, (one) => one.challenges, room);
  const decisionsNeeded = listed(measures, undecided, room);
  return {
    ...(progress !== undefined && { progress }),
    ...(challenges !== undefined && { challenges }),
    ...(decisionsNeeded !== undefined && { decisionsNeeded }),
  };
}

const undecided = ({ phase }: Measure) =>
  phase === "Vorschlag" ? "vorgeschlagen, noch nicht entschieden" : undefined;

function listed(
  measures: readonly Measure[],
  textOf: (measure: Measure) => string | undefined,
  { perMeasure, perText }: ProposalRoom
): string | undefined {
  const kept: string[] = [];
  let length = 0;
  for (const measure of measures) {
    const text = textOf(measure)?.replace(/\s+/g, " ").trim();
    if (text === undefined || text.length > perMeasure) continue;
    const line = `- ${nameOf(measure)}: ${text}`;
    length += line.length + 1;
    if (length > perText) break;
    kept.push(line);
  }
  return kept.length === 0 ? undefined : kept.join("\n");
}

const nameOf = ({ title = "Ohne Titel", code }: Measure) =>
  code === undefined ? title : `${title} (${code})`;
