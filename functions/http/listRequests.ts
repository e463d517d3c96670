import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";
import { requestEntries } from "../serving/requestEntries.ts";
import { requestsOf } from "../serving/requestsOf.ts";

export const listRequests: Handler<"listRequests"> = async (
  { parameters: { period: id }, query },
  { call },
  { counter }
) => {
  const [{ value: period }, { value: settings }, heads] = await Promise.all([
    counter.periods.read(call, id),
    counter.settings.read(call),
    counter.submissions.list(call, id),
  ]);
  const requests = await requestsOf(counter, call, settings, period);
  const submissions = heads.map(({ value }) => value);
  const entries = requestEntries({ period, settings, requests, submissions });
  return { status: 200, json: pageOf(entries, ({ department }) => department, query) };
};
