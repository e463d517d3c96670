import { seesTopic } from "../auth/visit.ts";
import { topicReportEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const listTopicReports: Handler<"listTopicReports"> = async (
  { parameters: { period } },
  visit,
  { counter }
) => {
  const found = await counter.topicReports.list(visit.call, period);
  const own = found.filter(({ value }) => seesTopic(visit, value.topic));
  return { status: 200, json: { entries: own.map(({ value }) => topicReportEntry(value)) } };
};
