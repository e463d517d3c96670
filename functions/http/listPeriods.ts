import { periodEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { pageOf } from "../serving/pageOf.ts";

export const listPeriods: Handler<"listPeriods"> = async ({ query }, { call }, { counter }) => {
  const periods = (await counter.periods.list(call)).map(({ value }) => periodEntry(value));
  return { status: 200, json: pageOf(periods, ({ id }) => id, query) };
};
