import { shownTo } from "../auth/shownTo.ts";
import { seesAll, viewOf } from "../auth/visit.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { wishOf } from "../serving/pageReply.ts";
import { noVersion } from "../serving/sentences.ts";

export const readCatalogue: Handler<"readCatalogue"> = async (
  { query, knows },
  visit,
  { counter }
) => {
  const { call } = visit;
  const newest = await counter.versions.newest(call);
  if (!newest) return problem("notFound", noVersion);
  const etag = `${newest.etag} ${viewOf(visit)}`;
  if (knows(etag)) return { status: 304, etag };
  const { number, period, hash } = newest.value;
  const { entries, next } = await counter.versions.measures(call, number, wishOf(query));
  const shown = seesAll(visit)
    ? entries
    : shownTo(visit, (await counter.versions.read(call, number)).value.settings, entries);
  const json = { number, period, hash, entries: shown, ...(next !== undefined && { next }) };
  return { status: 200, json, etag };
};
