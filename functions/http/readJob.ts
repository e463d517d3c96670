import { jobEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const readJob: Handler<"readJob"> = async (
  { parameters: { job } },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.jobs.read(call, job);
  const isOpen = value.state === "queued" || value.state === "running";
  return { status: 200, json: jobEntry(value), etag, ...(isOpen && { retryAfter: 2 }) };
};
