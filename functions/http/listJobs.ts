import { jobEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listJobs: Handler<"listJobs"> = async ({ query }, { call }, { counter }) => {
  const page = await counter.jobs.page(call, wishOf(query));
  return pageReply(page, ({ value }) => jobEntry(value));
};
