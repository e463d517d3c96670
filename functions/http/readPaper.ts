import { paperEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const readPaper: Handler<"readPaper"> = async (
  { parameters: { paper } },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.papers.read(call, paper);
  return { status: 200, json: paperEntry(value), etag };
};
