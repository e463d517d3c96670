import { seesTopic } from "../auth/visit.ts";
import { topicReportEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noTopicReport } from "../serving/sentences.ts";

export const readTopicReport: Handler<"readTopicReport"> = async (
  { parameters: { period, topic } },
  visit,
  { counter }
) => {
  const { call } = visit;
  if (!seesTopic(visit, topic)) return problem("notFound", noTopicReport);
  const found = await counter.topicReports.find(call, period, topic);
  if (found) return { status: 200, json: topicReportEntry(found.value), etag: found.etag };
  const { topics } = (await counter.settings.read(call)).value;
  if (!topics.some(({ code }) => code === topic)) return problem("notFound", noTopicReport);
  // Without an ETag: whoever writes it creates it.
  const proposal = await counter.topicReports.propose(call, period, topic);
  return { status: 200, json: { ...proposal, isProposal: true } };
};
