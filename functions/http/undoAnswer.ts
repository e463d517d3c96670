import type { Handler } from "../serving/handler.ts";

export const undoAnswer: Handler<"undoAnswer"> = async (
  { parameters: { period, key }, etag = "" },
  { call },
  { counter }
) => {
  await counter.consolidation.undo(call, period, { key, etag });
  return { status: 204 };
};
