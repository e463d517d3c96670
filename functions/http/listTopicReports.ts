import { seesTopic } from "../auth/visit.ts";
import { topicReportEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listTopicReports: Handler<"listTopicReports"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const sees = (topic: string) => seesTopic(visit, topic);
  const page = await counter.topicReports.page(visit.call, period, wishOf(query), sees);
  return pageReply(page, ({ value }) => topicReportEntry(value));
};
