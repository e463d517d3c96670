import { ownMeasures } from "../auth/ownMeasures.ts";
import { commentEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listComments: Handler<"listComments"> = async (
  { parameters: { period }, query },
  visit,
  { counter }
) => {
  const [comments, isOwn] = await Promise.all([
    counter.comments.list(visit.call, period),
    ownMeasures(visit, counter),
  ]);
  const own = comments.filter(({ value }) => isOwn(value.measure));
  const page = pageOf(
    own.map(({ value }) => value),
    ({ id }) => id,
    query
  );
  const names = await counter.persons.names(
    visit.call,
    page.entries.map(({ by }) => by)
  );
  const entries = page.entries.map((one) => commentEntry(one, names.get(one.by)));
  return { status: 200, json: { ...page, entries } };
};
