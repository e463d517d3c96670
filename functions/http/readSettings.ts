import type { Handler } from "../serving/handler.ts";

export const readSettings: Handler<"readSettings"> = async (_asked, { call }, { counter }) => {
  const { value, etag } = await counter.settings.read(call);
  return { status: 200, json: value, etag };
};
