import { memberEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listMembers: Handler<"listMembers"> = async ({ query }, { call }, { counter }) => {
  const page = await counter.members.page(call, wishOf(query));
  return pageReply(page, ({ value }) => memberEntry(value));
};
