import { departmentsOf } from "../auth/visit.ts";
import { submissionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listSubmissions: Handler<"listSubmissions"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const found = await counter.submissions.list(visit.call, period, departmentsOf(visit));
  const entries = found.map(({ value }) => submissionEntry(value));
  return { status: 200, json: pageOf(entries, ({ id }) => id, query) };
};
