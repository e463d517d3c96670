import { departmentsOf } from "../auth/visit.ts";
import { inquiryEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listInquiries: Handler<"listInquiries"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const { call } = visit;
  const page = await counter.inquiries.page(call, period, wishOf(query), departmentsOf(visit));
  return pageReply(page, ({ value }) => inquiryEntry(value));
};
