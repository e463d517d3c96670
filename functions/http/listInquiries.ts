import { departmentsOf } from "../auth/visit.ts";
import { inquiryEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listInquiries: Handler<"listInquiries"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const found = await counter.inquiries.list(visit.call, period, departmentsOf(visit));
  const entries = found.map(({ value }) => inquiryEntry(value));
  return { status: 200, json: pageOf(entries, ({ id }) => id, query) };
};
