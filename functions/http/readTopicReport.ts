import { seesTopic } from "../auth/visit.ts";
import { topicReportEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noTopicReport } from "../serving/sentences.ts";

export const readTopicReport: Handler<"readTopicReport"> = async (
  { parameters: { period, topic } },
  visit,
  { counter }
) => {
  if (!seesTopic(visit, topic)) return problem("notFound", noTopicReport);
  const found = await counter.topicReports.find(visit.call, period, topic);
  if (!found) return problem("notFound", noTopicReport);
  return { status: 200, json: topicReportEntry(found.value), etag: found.etag };
};
