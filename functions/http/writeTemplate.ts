import { templateEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const writeTemplate: Handler<"writeTemplate"> = async (
  { parameters: { template: id }, body: content, etag: seen },
  { call },
  { counter, refusalOfTemplate }
) => {
  const refused = await refusalOfTemplate(content);
  if (refused !== undefined) return problem("fileRefused", refused);
  const template = { id, name: `${id}.docx`, kind: "docx", content };
  const { value, etag } = await counter.templates.write(call, template, seen);
  return { status: 200, json: templateEntry(value), etag };
};
