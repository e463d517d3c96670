import { seesDepartment } from "../auth/visit.ts";
import { inquiryEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noInquiry } from "../serving/sentences.ts";

export const reply: Handler<"reply"> = async (
  { parameters: { period, inquiry: id }, body: { text }, etag: seen = "" },
  visit,
  { counter }
) => {
  const { call } = visit;
  const asked = await counter.inquiries.read(call, period, id);
  if (!seesDepartment(visit, asked.value.department)) return problem("notFound", noInquiry);
  const { value, etag } = await counter.inquiries.reply(call, { period, id, etag: seen }, text);
  return { status: 200, json: inquiryEntry(value), etag };
};
