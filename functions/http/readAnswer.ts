import { type Handler, problem } from "../serving/handler.ts";

export const readAnswer: Handler<"readAnswer"> = async (
  { parameters: { period, key } },
  { call },
  { counter }
) => {
  const answers = await counter.consolidation.answers(call, period);
  const found = answers.find(({ value }) => value.key === key);
  if (!found)
    return problem(
      "notFound",
      "Darauf gibt es noch keine Antwort. Bitte die Klärungsfälle neu laden."
    );
  const { key: _, by, at, ...given } = found.value;
  return { status: 200, json: given, etag: found.etag };
};
