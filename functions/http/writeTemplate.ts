import { templateEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { templateRefusal } from "../serving/templateRefusal.ts";

export const writeTemplate: Handler<"writeTemplate"> = async (
  { parameters: { template: id }, body: content, etag: seen },
  { call },
  { counter }
) => {
  const refusal = templateRefusal(content);
  if (refusal !== undefined) return problem("fileRefused", refusal);
  const template = { id, name: `${id}.docx`, kind: "docx", content };
  const { value, etag } = await counter.templates.write(call, template, seen);
  return { status: 200, json: templateEntry(value), etag };
};
