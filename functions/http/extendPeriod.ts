import { periodEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const extendPeriod: Handler<"extendPeriod"> = async (
  { parameters: { period }, body, etag: seen = "" },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.periods.extend(call, { id: period, etag: seen }, body);
  return { status: 200, json: periodEntry(value), etag };
};
