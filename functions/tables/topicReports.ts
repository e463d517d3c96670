import type { TopicReportEntry } from "../../shared/exchange/entities/topic.ts";

/** A topic's report as it is kept: who wrote it when, and who released it. */
export interface TopicReport extends TopicReportEntry {
  readonly by: string;
  readonly at: string;
  readonly releasedBy?: string;
}
