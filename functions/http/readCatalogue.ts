import { shownTo } from "../auth/shownTo.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noVersion } from "../serving/sentences.ts";

export const readCatalogue: Handler<"readCatalogue"> = async (
  { query, knows },
  visit,
  { counter }
) => {
  const { call } = visit;
  const newest = await counter.versions.newest(call);
  if (!newest) return problem("notFound", noVersion);
  if (knows(newest.etag)) return { status: 304, etag: newest.etag };
  const { number, period, hash } = newest.value;
  const { value: settings } = await counter.settings.read(call);
  const { limit, after } = query;
  const { entries, next } = await counter.versions.measures(call, number, {
    ...(limit !== undefined && { size: Number(limit) }),
    ...(after !== undefined && { after }),
  });
  const shown = shownTo(visit, settings, entries);
  const json = { number, period, hash, entries: shown, ...(next !== undefined && { next }) };
  return { status: 200, json, etag: newest.etag };
};
