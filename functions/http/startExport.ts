import type { Handler } from "../serving/handler.ts";
import { jobReply } from "../serving/jobReply.ts";

export const startExport: Handler<"startExport"> = async (
  { body, query },
  { call },
  { counter, newId }
) => jobReply(await counter.jobs.start(call, { kind: "export", ...body }, query.id ?? newId()));
