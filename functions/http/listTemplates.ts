import { templateEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const listTemplates: Handler<"listTemplates"> = async (_asked, { call }, { counter }) => {
  const found = await counter.templates.list(call);
  return { status: 200, json: { entries: found.map(({ value }) => templateEntry(value)) } };
};
