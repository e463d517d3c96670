import type { Handler } from "../serving/handler.ts";

export const checkTemplate: Handler<"checkTemplate"> = async ({ body }, _, { tryTemplate }) => {
  const { check } = await tryTemplate(body, "trial");
  return { status: 200, json: check };
};
