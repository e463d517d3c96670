import { seesTopic } from "../auth/visit.ts";
import { topicReportEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noTopic } from "../serving/sentences.ts";

export const writeTopicReport: Handler<"writeTopicReport"> = async (
  { parameters: { period, topic }, body, etag: seen },
  visit,
  { counter }
) => {
  const { call } = visit;
  const { topics } = (await counter.settings.read(call)).value;
  if (!seesTopic(visit, topic) || !topics.some(({ code }) => code === topic)) {
    return problem("notFound", noTopic);
  }
  const { value, etag } = await counter.topicReports.write(call, { ...body, topic, period }, seen);
  return { status: 200, json: topicReportEntry(value), etag };
};
