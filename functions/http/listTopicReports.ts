import { seesTopic } from "../auth/visit.ts";
import { topicReportEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listTopicReports: Handler<"listTopicReports"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const found = await counter.topicReports.list(visit.call, period);
  const own = found.filter(({ value }) => seesTopic(visit, value.topic));
  const entries = own.map(({ value }) => topicReportEntry(value));
  return { status: 200, json: pageOf(entries, ({ topic }) => topic, query) };
};
