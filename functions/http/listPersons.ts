import { personEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listPersons: Handler<"listPersons"> = async ({ query }, { call }, { counter }) => {
  const page = await counter.persons.page(call, wishOf(query));
  return pageReply(page, ({ value }) => personEntry(value));
};
