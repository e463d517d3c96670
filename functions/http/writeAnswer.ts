import type { Handler } from "../serving/handler.ts";

export const writeAnswer: Handler<"writeAnswer"> = async (
  { parameters: { period, key }, body, etag: seen },
  { call },
  { counter }
) => {
  const { value, etag } = await counter.consolidation.answer(call, period, { ...body, key }, seen);
  const { key: _, by, at, ...given } = value;
  return { status: 200, json: given, etag };
};
