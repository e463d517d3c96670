import { periodEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listPeriods: Handler<"listPeriods"> = async ({ query }, { call }, { counter }) => {
  const page = await counter.periods.page(call, wishOf(query));
  return pageReply(page, ({ value }) => periodEntry(value));
};
