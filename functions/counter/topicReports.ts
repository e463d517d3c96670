import { measuresOfTopic } from "../../shared/reporting/measuresOfTopic.ts";
import { topicProposal } from "../../shared/reporting/topicProposal.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { TopicReport } from "../tables/topicReports.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { keeping } from "./keep.ts";
import { readPeriod } from "./periods.ts";
import { Refusal } from "./refusal.ts";
import { catalogueOf, wholeVersion } from "./versions.ts";

export const topicReports = keeping<TopicReport>({
  table: ({ tables }) => tables.TopicReports,
  partition: ({ period }) => [period],
  prefix: "T",
  id: ({ topic }) => topic,
  name: "topicReport",
  german: "Diesen Themenbericht",
});

export type TopicReportText = Omit<TopicReport, "by" | "at" | "releasedBy" | "releasedAt">;

const empty = { progress: "", challenges: "", decisionsNeeded: "" };
/** As much as a report takes of one text. */
const room = { perMeasure: 2000, perText: 20_000 };

/** A report as the measures of the newest version propose it; empty before one is published. */
export async function proposeTopicReport(
  backroom: Backroom,
  call: Pick<Call, "municipality">,
  period: string,
  topic: string
): Promise<TopicReportText> {
  const { id } = (await readPeriod(backroom, call, period)).value;
  const place = { topic, period: id, ...empty };
  const newest = await catalogueOf(backroom).newest(call.municipality);
  const version = newest && (await wholeVersion(backroom, newest.value));
  const name = version?.settings.topics.find(({ code }) => code === topic)?.name;
  if (version === undefined || name === undefined) return place;
  const measures = measuresOfTopic(version.catalogue, { topic: name, period: id });
  return { ...place, ...topicProposal(measures, room) };
}

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
    throw new Refusal(
      "wrongState",
      "Der Themenbericht ist schon freigegeben. Bitte „Mein Themenfeld“ neu öffnen."
    );
  }
  const released = { ...value, releasedBy: call.by, releasedAt: call.at };
  return topicReports.write(backroom, call, released, { etag, verb: "released" });
}
