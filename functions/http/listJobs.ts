import { jobEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listJobs: Handler<"listJobs"> = async ({ query }, { call }, { counter }) => {
  const jobs = (await counter.jobs.list(call)).map(({ value }) => jobEntry(value));
  return { status: 200, json: pageOf(jobs, ({ id }) => id, query) };
};
