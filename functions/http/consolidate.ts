import type { Handler } from "../serving/handler.ts";
import { jobReply } from "../serving/jobReply.ts";

export const consolidate: Handler<"consolidate"> = async (
  { parameters: { period }, query },
  { call },
  { counter, newId }
) => jobReply(await counter.consolidation.start(call, period, query.id ?? newId()));
