import { templateEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listTemplates: Handler<"listTemplates"> = async ({ query }, { call }, { counter }) => {
  const found = await counter.templates.list(call);
  const entries = found.map(({ value }) => templateEntry(value));
  return { status: 200, json: pageOf(entries, ({ id }) => id, query) };
};
