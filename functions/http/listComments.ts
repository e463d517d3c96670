import { ownMeasures } from "../auth/ownMeasures.ts";
import { commentEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageReply, wishOf } from "../serving/pageReply.ts";

export const listComments: Handler<"listComments"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const { call } = visit;
  const isOwn = await ownMeasures(visit, counter);
  const page = await counter.comments.page(call, period, wishOf(query), isOwn);
  const authors = page.entries.map(({ value }) => value.by);
  const names = await counter.persons.names(call, authors);
  return pageReply(page, ({ value }) => commentEntry(value, names.get(value.by)));
};
