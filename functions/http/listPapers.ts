import { paperEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listPapers: Handler<"listPapers"> = async ({ query }, { call }, { counter }) => {
  const page = await counter.papers.page(call, wishOf(query));
  return pageReply(page, ({ value }) => paperEntry(value));
};
