import { memberEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listMembers: Handler<"listMembers"> = async ({ query }, { call }, { counter }) => {
  const members = (await counter.members.list(call)).map(({ value }) => memberEntry(value));
  return { status: 200, json: pageOf(members, ({ account }) => account, query) };
};
