import type { Tagged } from "../tables/shelf.ts";
import type { TopicReport } from "../tables/topicReports.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { keeping } from "./keep.ts";
import { Refusal } from "./refusal.ts";

export const topicReports = keeping<TopicReport>({
  table: ({ tables }) => tables.TopicReports,
  partition: ({ period }) => [period],
  prefix: "T",
  id: ({ topic }) => topic,
  name: "topicReport",
  german: "Diesen Themenbericht",
});

export type TopicReportText = Omit<TopicReport, "by" | "at" | "releasedBy" | "releasedAt">;

/** What the coordinator edits; a change takes back the release, since it was for other words. */
export function writeTopicReport(
  backroom: Backroom,
  call: Call,
  text: TopicReportText,
  etag?: string
): Promise<Tagged<TopicReport>> {
  const { topic, period, progress, challenges, decisionsNeeded } = text;
  const report = { topic, period, progress, challenges, decisionsNeeded, by: call.by, at: call.at };
  return topicReports.write(backroom, call, report, { etag });
}

export async function releaseTopicReport(
  backroom: Backroom,
  call: Call,
  { period, topic }: { readonly period: string; readonly topic: string },
  etag: string
): Promise<Tagged<TopicReport>> {
  const { value } = await topicReports.read(backroom, call, topic, [period]);
  if (value.releasedAt !== undefined) {
    throw new Refusal("wrongState", "Der Themenbericht ist schon freigegeben.");
  }
  const released = { ...value, releasedBy: call.by, releasedAt: call.at };
  return topicReports.write(backroom, call, released, { etag, verb: "released" });
}
