import { fileName } from "../serving/fileName.ts";
import { type Handler, problem } from "../serving/handler.ts";

export const takeAnswers: Handler<"takeAnswers"> = async (
  { parameters: { period }, query, body },
  { call },
  { counter, readAnswers }
) => {
  const { value: settings } = await counter.settings.read(call);
  const { by, at } = call;
  const reading = await readAnswers(fileName(query.file ?? ""), body, { settings, by, at });
  if ("refused" in reading) return problem("fileRefused", reading.refused);
  return { status: 200, json: await counter.consolidation.takeAnswers(call, period, reading) };
};
