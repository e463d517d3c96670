import { templateEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listTemplates: Handler<"listTemplates"> = async ({ query }, { call }, { counter }) => {
  const page = await counter.templates.page(call, wishOf(query));
  return pageReply(page, ({ value }) => templateEntry(value));
};
