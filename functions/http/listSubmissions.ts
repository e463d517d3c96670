import { departmentsOf } from "../auth/visit.ts";
import { submissionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listSubmissions: Handler<"listSubmissions"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const wish = { ...wishOf(query), departments: departmentsOf(visit) };
  const page = await counter.submissions.page(visit.call, period, wish);
  return pageReply(page, ({ value }) => submissionEntry(value));
};
