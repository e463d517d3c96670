import type { Handler } from "../serving/handler.ts";

export const readTemplate: Handler<"readTemplate"> = async (
  { parameters: { template }, knows },
  { call },
  { counter }
) => {
  const { etag } = await counter.templates.read(call, template);
  if (knows(etag)) return { status: 304, etag };
  return { status: 200, ...(await counter.templates.file(call, template)), etag };
};
