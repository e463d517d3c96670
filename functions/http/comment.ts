import { ownMeasures } from "../auth/ownMeasures.ts";
import { commentEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const comment: Handler<"comment"> = async (
  { parameters: { period, comment: id }, body },
  visit,
  { counter }
) => {
  const isOwn = await ownMeasures(visit, counter);
  if (!isOwn(body.measure)) {
    return problem(
      "notFound",
      "Diese Maßnahme gibt es in Ihrem Themenfeld nicht. Bitte den Katalog neu laden."
    );
  }
  const added = await counter.comments.add(visit.call, { ...body, period, id });
  const { by } = added.value;
  const names = await counter.persons.names(visit.call, [by]);
  return { status: 201, json: commentEntry(added.value, names.get(by)) };
};
