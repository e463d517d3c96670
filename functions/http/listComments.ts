import { ownMeasures } from "../auth/ownMeasures.ts";
import { commentEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const listComments: Handler<"listComments"> = async (
  { parameters: { period } },
  visit,
  { counter }
) => {
  const [comments, isOwn] = await Promise.all([
    counter.comments.list(visit.call, period),
    ownMeasures(visit, counter),
  ]);
  const own = comments.filter(({ value }) => isOwn(value.measure));
  return { status: 200, json: { entries: own.map(({ value }) => commentEntry(value)) } };
};
