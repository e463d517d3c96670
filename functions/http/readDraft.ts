import type { Handler } from "../serving/handler.ts";

export const readDraft: Handler<"readDraft"> = async (
  { parameters: { period } },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.consolidation.draft(call, period);
  return { status: 200, json: value, etag };
};
