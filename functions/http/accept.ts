import { submissionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const accept: Handler<"accept"> = async (
  { parameters: { period, submission }, etag: seen = "" },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.submissions.accept(call, {
    period,
    id: submission,
    etag: seen,
  });
  return { status: 200, json: submissionEntry(value), etag };
};
