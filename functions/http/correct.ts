import { etagOf } from "../counter/versions.ts";
import { versionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";
import { versionNumber } from "../serving/versionNumber.ts";

export const correct: Handler<"correct"> = async (
  { parameters: { version }, body: { reason }, etag = "" },
  { call },
  { counter }
) => {
  const number = versionNumber(version);
  const { period } = await counter.versions.head(call, number);
  const corrects = { number, reason };
  const head = await counter.versions.publish(call, { period, etag, corrects });
  return {
    status: 201,
    json: versionEntry(head),
    etag: etagOf(head),
    location: `v1/versions/${head.number}`,
  };
};
