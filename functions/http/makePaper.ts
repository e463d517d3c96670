import type { Handler } from "../serving/handler.ts";
import { jobReply } from "../serving/jobReply.ts";

export const makePaper: Handler<"makePaper"> = async (
  { parameters: { paper }, query },
  { call },
  { counter, newId }
) => {
  const { value } = await counter.papers.read(call, paper);
  const wish = { kind: "paper", paper: value.id } as const;
  return jobReply(await counter.jobs.start(call, wish, query.id ?? newId()));
};
