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
