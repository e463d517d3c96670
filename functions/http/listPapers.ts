import { paperEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listPapers: Handler<"listPapers"> = async ({ query }, { call }, { counter }) => {
  const papers = (await counter.papers.list(call)).map(({ value }) => paperEntry(value));
  return { status: 200, json: pageOf(papers, ({ id }) => id, query) };
};
