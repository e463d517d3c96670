import type { Settings } from "../catalogue/settings/settings.ts";
import type { TopicReport } from "./paperData.ts";

/** A topic report as it is kept: named by code or name, with what is empty. */
interface KeptReport {
  readonly topic: string;
  readonly progress: string;
  readonly challenges: string;
  readonly decisionsNeeded: string;
  /** ISO instant. */
  readonly releasedAt?: string;
}

/** Kept topic reports as papers take them: topics by name, nothing that is empty. */
export function reportedTopics(
  kept: readonly KeptReport[],
  { topics }: Pick<Settings, "topics">
): { readonly topicReports?: readonly TopicReport[] } {
  const topicReports = kept.map(
    ({ topic, progress, challenges, decisionsNeeded, releasedAt }): TopicReport => ({
      topic: topics.find(({ code }) => code === topic)?.name ?? topic,
      ...(progress && { progress }),
      ...(challenges && { challenges }),
      ...(decisionsNeeded && { decisionsNeeded }),
      ...(releasedAt && { releasedAt: releasedAt.slice(0, 10) }),
    })
  );
  return topicReports.length === 0 ? {} : { topicReports };
}

/** "Keine.", "derzeit kein Entscheidungsbedarf" */
const none =
  /^(?:(?:derzeit|zurzeit|aktuell|im moment)\s+)?(?:keine?[rs]?(?:\s+(?:entscheidung(?:en)?|entscheidungsbedarf|bedarf|beschlüsse?))?(?:\s+(?:nötig|erforderlich|notwendig))?|nichts|nein|entfällt|[-–—]+)[.!]?$/i;

/** What topic reports ask somebody to decide, each with its topic; a report that asks for nothing is left out. */
export const askedDecisions = (reports: readonly TopicReport[]): readonly string[] =>
  reports.flatMap(({ topic, decisionsNeeded }) =>
    decisionsNeeded === undefined || none.test(decisionsNeeded.trim())
      ? []
      : [`${topic}: ${decisionsNeeded}`]
  );
