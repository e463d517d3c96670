import { topicReportEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noTopicReport } from "../serving/sentences.ts";

export const releaseTopicReport: Handler<"releaseTopicReport"> = async (
  { parameters: { period, topic }, etag: seen = "" },
  { call, topics },
  { counter }
) => {
  if (!topics.includes(topic)) return problem("notFound", noTopicReport);
  const { value, etag } = await counter.topicReports.release(call, { period, topic }, seen);
  return { status: 200, json: topicReportEntry(value), etag };
};
