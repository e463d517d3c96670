import { type Handler, problem } from "../serving/handler.ts";
import { versionNumber } from "../serving/versionNumber.ts";

export const readDifference: Handler<"readDifference"> = async (
  { parameters: { version }, query: { from } },
  { call },
  { counter }
) => {
  const number = versionNumber(version);
  const before = from === undefined ? number - 1 : Number(from);
  if (before < 1) {
    return problem(
      "notFound",
      "Vor dem ersten Stand gibt es nichts, womit er sich vergleichen ließe. Bitte einen späteren Stand wählen."
    );
  }
  const json = await counter.versions.difference(call, { version: before }, { version: number });
  return { status: 200, json };
};
