import { periodEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const closePeriod: Handler<"closePeriod"> = async (
  { parameters: { period }, etag: seen = "" },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.periods.close(call, period, seen);
  return { status: 200, json: periodEntry(value), etag };
};
