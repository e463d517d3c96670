import { seesDepartment } from "../auth/visit.ts";
import { inquiryEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noInquiry } from "../serving/sentences.ts";

export const readInquiry: Handler<"readInquiry"> = async (
  { parameters: { period, inquiry } },
  visit,
  { counter }
) => {
  const { value, etag } = await counter.inquiries.read(visit.call, period, inquiry);
  if (!seesDepartment(visit, value.department)) return problem("notFound", noInquiry);
  return { status: 200, json: inquiryEntry(value), etag };
};
