import { periodEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const readPeriod: Handler<"readPeriod"> = async (
  { parameters: { period } },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.periods.read(call, period);
  return { status: 200, json: periodEntry(value), etag };
};
