import type { Handler } from "../serving/handler.ts";

export const removeTemplate: Handler<"removeTemplate"> = async (
  { parameters: { template }, etag = "" },
  { call },
  { counter }
) => {
  await counter.templates.remove(call, template, etag);
  return { status: 204 };
};
