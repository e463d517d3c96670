import type { Handler } from "../serving/handler.ts";

export const readJobFile: Handler<"readJobFile"> = async (
  { parameters: { job }, knows },
  { call },
  { counter }
) => {
  // What a job made never changes: its id is state enough.
  if (knows(job)) return { status: 304, etag: job };
  return { status: 200, file: await counter.jobs.file(call, job), etag: job };
};
